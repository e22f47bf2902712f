// The origin our links and share tags carry: SITE_URL where it is set, else the address the request came in with.
import { headers } from "next/headers";
import { env } from "../../lib/env";

/** "https://map.example.org", without a slash at the end. The scheme of an unknown host is http on this machine, else https. */
export async function siteOrigin(): Promise<string> {
  const { siteUrl } = env();
  if (siteUrl !== null) return siteUrl;
  const asked = await headers();
  return originOf(asked.get("host"), asked.get("x-forwarded-proto"));
}

/** Host and forwarded scheme as an origin; a host that is none gives http://localhost. */
export function originOf(host: string | null, forwardedProto: string | null): string {
  if (host === null || !/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host))
    return "http://localhost";
  const isLocal = /^(localhost|127\.|\[::1\])/.test(host);
  const scheme = forwardedProto?.split(",", 1)[0]?.trim() ?? (isLocal ? "http" : "https");
  return `${scheme === "https" ? "https" : "http"}://${host}`;
}
