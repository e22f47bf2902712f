// Who is behind a request: what a client writes into a header never makes it somebody else.
import { describe, expect, it } from "vitest";
import { clientOf, peerHeader } from "./client-address";

const client = (peer: string | null, forwarded: string | null, trustedProxies: number) => {
  const headers = new Headers();
  if (peer !== null) headers.set(peerHeader, peer);
  if (forwarded !== null) headers.set("x-forwarded-for", forwarded);
  return clientOf(headers, trustedProxies);
};

describe("the client of a request", () => {
  it.each([
    ["::ffff:127.0.0.1", null, 0, { key: "127.0.0.1", isLocal: true }],
    ["::1", "::1", 0, { key: "0:0:0:0", isLocal: true }],
    ["203.0.113.9", null, 0, { key: "203.0.113.9", isLocal: false }],
    ["203.0.113.9 forwarded", "127.0.0.1", 0, { key: "203.0.113.9", isLocal: false }],
    ["127.0.0.1 forwarded", "203.0.113.9", 0, { key: "127.0.0.1", isLocal: false }],
    ["127.0.0.1 forwarded", "203.0.113.9", 1, { key: "203.0.113.9", isLocal: false }],
    ["10.0.0.1 forwarded", "127.0.0.1, 203.0.113.9", 1, { key: "203.0.113.9", isLocal: false }],
    ["10.0.0.1 forwarded", "198.51.100.7, 10.0.0.2", 2, { key: "198.51.100.7", isLocal: false }],
    ["10.0.0.1 forwarded", "198.51.100.7", 2, { key: "10.0.0.1", isLocal: false }],
    ["127.0.0.1", null, 1, { key: "127.0.0.1", isLocal: true }],
    ["2001:db8:1:2:3:4:5:6", null, 0, { key: "2001:db8:1:2", isLocal: false }],
    ["2001:db8::6", null, 0, { key: "2001:db8:0:0", isLocal: false }],
    ["10.0.0.1 forwarded", "[2001:db8:1:2::9]:4711", 1, { key: "2001:db8:1:2", isLocal: false }],
    [null, "127.0.0.1", 1, { key: "this process", isLocal: true }],
  ])("%s, X-Forwarded-For %s, %d trusted: %o", (peer, forwarded, trusted, expected) => {
    expect(client(peer, forwarded, trusted)).toEqual(expected);
  });
});
