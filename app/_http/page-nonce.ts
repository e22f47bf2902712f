// The word without which the page's policy (proxy.ts) lets no script in the page itself run.
import { headers } from "next/headers";

export async function pageNonce(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
