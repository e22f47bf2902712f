// What is squeezed comes out again at the other end of a real server, and only for those who can take it.
import http from "node:http";
import type { AddressInfo } from "node:net";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeBytes } from "./encode-bytes";
import { chosenEncoding, nameEncodings, takesHeader } from "./name-encoding";

const bytes = new TextEncoder().encode("a mark beside a mark ".repeat(100));

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
  /** Answers as a route handler does behind Next: its headers, one by one. */
  const server = http.createServer((request, response) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    void encodeBytes(new Request("http://localhost/", { headers }), bytes).then((encoded) => {
      for (const [name, value] of Object.entries(encoded.headers)) response.setHeader(name, [value]);
      response.end(encoded.bytes);
    });
  });
  beforeAll(async () => {
    nameEncodings();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = (headers: Record<string, string>): Promise<{ body: Buffer; encoding: string | undefined }> =>
    new Promise((resolve, reject) => {
      const address: AddressInfo | string | null = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      http
        .get({ host: "127.0.0.1", port, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () =>
            resolve({ body: Buffer.concat(parts), encoding: response.headers["content-encoding"] }),
          );
        })
        .on("error", reject);
    });

  it.each([
    ["br", (squeezed: Buffer) => zlib.brotliDecompressSync(squeezed)],
    ["gzip", (squeezed: Buffer) => zlib.gunzipSync(squeezed)],
  ])("of %s are named, fewer, and the same again", async (taken, decode) => {
    const { body, encoding } = await ask({ "Accept-Encoding": taken });
    expect(encoding).toBe(taken);
    expect(body.length).toBeLessThan(bytes.length / 2);
    expect(Buffer.compare(decode(body), bytes)).toBe(0);
  });

  it("are plain for who takes nothing else, whatever it claims of our own header", async () => {
    const { body, encoding } = await ask({ "Accept-Encoding": "identity", [takesHeader]: "br" });
    expect(encoding).toBeUndefined();
    expect(Buffer.compare(body, bytes)).toBe(0);
  });

  it("are plain where nobody would name the encoding", async () => {
    const asked = new Request("http://localhost/", { headers: { "Accept-Encoding": "br" } });
    expect((await encodeBytes(asked, bytes)).bytes).toBe(bytes);
  });

  it("are plain where they are few", async () => {
    const asked = new Request("http://localhost/", { headers: { [takesHeader]: "br" } });
    const few = bytes.slice(0, 50);
    expect((await encodeBytes(asked, few)).bytes).toBe(few);
  });
});
