// The origin our links and share tags carry: SITE_URL where it is set, else the address the request came in with.
import { headers } from "next/headers";
import { env } from "../../lib/env";

/** "https://map.example.org", without a slash at the end. */
export async function siteOrigin(): Promise<string> {
  const { siteUrl } = env();
  if (siteUrl !== null) return siteUrl;
  const asked = await headers();
  return originOf(asked.get("host"), asked.get("x-forwarded-proto"));
}

/**
 * Host and forwarded scheme as an origin; a host that is none gives http://localhost. The scheme is what a proxy in front says, and
 * Next fills the header with that of its own socket where no proxy did: http, so a silent TLS proxy needs SITE_URL.
 */
export function originOf(host: string | null, forwardedProto: string | null): string {
  if (host === null || !/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host))
    return "http://localhost";
  const scheme = forwardedProto?.split(",", 1)[0]?.trim();
  return `${scheme === "https" ? "https" : "http"}://${host}`;
}
