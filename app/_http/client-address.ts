// Who sends a request, as far as a limit per client needs it: the address of its socket, or what trusted proxies say.

/** Set on every request from its socket by tell-peers.ts; what a client sends under this name is overwritten. */
export const peerHeader = "x-dateline-peer";
/** The mark after the address of a peer that named somebody else as the sender. */
export const forwardedMark = " forwarded";

export type Client = {
  /** One per client: an IPv4 address, the /64 network of an IPv6 address (one household or host). */
  readonly key: string;
  /** True for programs on this machine that speak for themselves. */
  readonly isLocal: boolean;
};

/**
 * The client behind a request. X-Forwarded-For is believed only as far as `trustedProxies` proxies stand before us: each appends
 * the address it was asked from, so the client is that many entries from the right; what stands further left, anybody may write.
 */
export function clientOf(headers: Headers, trustedProxies: number): Client {
  const told = headers.get(peerHeader);
  // Only a caller inside this process can come without it.
  if (told === null) return { key: "this process", isLocal: true };
  const isForwarded = told.endsWith(forwardedMark);
  const peer = plainAddress(isForwarded ? told.slice(0, -forwardedMark.length) : told);
  const hops = isForwarded ? (headers.get("x-forwarded-for") ?? "").split(",") : [];
  const named = trustedProxies > 0 ? hops[hops.length - trustedProxies] : undefined;
  if (named !== undefined && named.trim() !== "")
    return { key: networkOf(plainAddress(named)), isLocal: false };
  // From this machine for somebody else, and no proxy is trusted: a proxy nobody told us of, so not the local user.
  return { key: networkOf(peer), isLocal: !isForwarded && isLoopback(peer) };
}

/** "::ffff:10.0.0.1", "[2001:db8::1]:443" and "10.0.0.1:5000" as the address alone. */
function plainAddress(text: string): string {
  const trimmed = text.trim().toLowerCase();
  const bare = /^\[([0-9a-f:.]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? trimmed;
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(bare)?.[1];
  return v4 ?? bare;
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^127\./.test(address);
}

/** The first four groups of an IPv6 address: a client is given a whole /64 and could walk through it. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address.slice(0, 45);
  const [head = "", tail] = address.split("::", 2);
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "").slice(0, 4))
    .join(":");
}
