// What is squeezed comes out again, and only for those who can.
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { chosenEncoding, encodeBytes } from "./encode-bytes";

const bytes = new TextEncoder().encode("a mark beside a mark ".repeat(100));
const asked = (encodings: string): Request =>
  new Request("http://localhost/", { headers: { "Accept-Encoding": encodings } });

describe("the encoding for", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip;q=1.0, identity;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.0", null],
    ["*", "gzip"],
    ["deflate", null],
    ["", null],
  ])("%s", (header, encoding) => {
    expect(chosenEncoding(header)).toBe(encoding);
  });
});

describe("encoded bytes", () => {
  it.each([
    ["br", (squeezed: Uint8Array) => zlib.brotliDecompressSync(squeezed)],
    ["gzip", (squeezed: Uint8Array) => zlib.gunzipSync(squeezed)],
  ])("of %s are fewer, and the same again", async (encoding, decode) => {
    const encoded = await encodeBytes(asked(encoding), bytes);
    expect(encoded.headers).toEqual({ Vary: "Accept-Encoding", "Content-Encoding": encoding });
    expect(encoded.bytes.length).toBeLessThan(bytes.length / 2);
    expect(Buffer.compare(decode(encoded.bytes), bytes)).toBe(0);
  });

  it.each([
    ["nobody asked", "identity", bytes],
    ["they are few", "br, gzip", bytes.slice(0, 50)],
  ])("are left as they are where %s", async (_why, encodings, given) => {
    const encoded = await encodeBytes(asked(encodings), given);
    expect(encoded.bytes).toBe(given);
    expect(encoded.headers).not.toHaveProperty("Content-Encoding");
  });
});
