// Files as lines: what is packed how, from which line on, and what is refused.
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeZip } from "../../testing/make-zip";
import { useFiles } from "../../testing/import-files";
import { readFileLines, readFirstLines } from "./read-file-lines";
import { listZipEntries, type PackedFile } from "./unpack-file";

const write = useFiles();

async function linesOf(file: PackedFile, fromLine = 0): Promise<{ number: number; line: string }[]> {
  const all: { number: number; line: string }[] = [];
  for await (const { lines, firstLine } of readFileLines(file, fromLine))
    lines.forEach((line, at) => all.push({ number: firstLine + at, line }));
  return all;
}

const plain = (path: string): PackedFile => ({ path, entry: null });
const text = "one\ntwo\n\nأبو كمال\nfive";

describe("the same lines", () => {
  it.each([
    ["plain", () => plain(write("a.txt", text))],
    ["gzip", () => plain(write("a.gz", zlib.gzipSync(text)))],
    [
      "gzip in two members",
      () =>
        plain(write("b.gz", Buffer.concat([zlib.gzipSync("one\ntw"), zlib.gzipSync("o\n\nأبو كمال\nfive")]))),
    ],
    ["zip", () => ({ path: write("a.zip", makeZip([{ name: "x.txt", content: text }])), entry: "x.txt" })],
    [
      "zip, stored",
      () => ({
        path: write("s.zip", makeZip([{ name: "x.txt", content: text, stored: true }])),
        entry: "x.txt",
      }),
    ],
    ["a byte order mark", () => plain(write("bom.txt", `\ufeff${text}`))],
    ["CRLF", () => plain(write("crlf.txt", text.replaceAll("\n", "\r\n")))],
  ])("%s", async (_, make) => {
    const lines = await linesOf(make());
    expect(lines.map(({ line }) => line)).toEqual(["one", "two", "", "أبو كمال", "five"]);
  });

  it("start behind any line", async () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `line ${at + 1} دير الزور`).join("\n");
    const file = plain(write("many.gz", zlib.gzipSync(many)));
    for (const fromLine of [0, 1, 4_096, 20_001, 39_999, 40_000, 50_000]) {
      const lines = await linesOf(file, fromLine);
      expect(lines).toHaveLength(Math.max(0, 40_000 - fromLine));
      expect(lines.every(({ number, line }) => line === `line ${number} دير الزور`)).toBe(true);
    }
  });

  it("stop being read when nobody takes them", async () => {
    const file = plain(write("long.txt", "x\n".repeat(2_000_000)));
    expect(await readFirstLines(file, 3)).toEqual(["x", "x", "x"]);
  });
});

describe("refused, with file and reason", () => {
  const bomb = zlib.gzipSync(Buffer.alloc(80_000_000, `${"a".repeat(65_535)}\n`), { level: 9 });
  const latin1 = Buffer.concat([
    Buffer.from("one\ntwo\nM"),
    Buffer.from([0xfc]),
    Buffer.from("nchen\nfour\n"),
  ]);
  const whole = makeZip([{ name: "x.txt", content: "some text that is packed\n".repeat(100) }]);
  it.each<[string, () => PackedFile, RegExp]>([
    ["what is not there", () => plain("/nowhere/x.txt"), /x\.txt is not there/],
    ["another encoding", () => plain(write("latin1.txt", latin1)), /latin1\.txt, line 3: .* no UTF-8/],
    ["UTF-16", () => plain(write("utf16.txt", Buffer.from("\ufeffone\ntwo\n", "utf16le"))), /UTF-16/],
    [
      "a line without end",
      () => plain(write("endless.txt", `a\n${"x".repeat(1_500_000)}`)),
      /line 2: no line ends/,
    ],
    [
      "a gzip cut off",
      () => plain(write("cut.gz", zlib.gzipSync("text\n".repeat(9_999)).subarray(0, 60))),
      /cut\.gz cannot be read to its end/,
    ],
    ["a gzip that blows up", () => plain(write("bomb.gz", bomb)), /unpacks to more than 200 times/],
    [
      "a zip cut off",
      () => ({ path: write("cut.zip", whole.subarray(0, 80)), entry: "x.txt" }),
      /cut\.zip cannot be read/,
    ],
    [
      "an entry that is not there",
      () => ({ path: write("w.zip", whole), entry: "y.txt" }),
      /holds no y\.txt/,
    ],
    [
      "a wrong checksum",
      () => ({
        path: write("crc.zip", makeZip([{ name: "x.txt", content: text, wrongChecksum: true }])),
        entry: "x.txt",
      }),
      /not those the archive/,
    ],
    [
      "more bytes than told",
      () => ({
        path: write("more.zip", makeZip([{ name: "x.txt", content: text, claimedBytes: 5 }])),
        entry: "x.txt",
      }),
      /not those the archive/,
    ],
    [
      "an encrypted entry",
      () => ({
        path: write("enc.zip", makeZip([{ name: "x.txt", content: text, encrypted: true }])),
        entry: "x.txt",
      }),
      /is encrypted/,
    ],
    [
      "a zip that says it blows up",
      () => ({
        path: write("claim.zip", makeZip([{ name: "x.txt", content: text, claimedBytes: 4_000_000_000 }])),
        entry: "x.txt",
      }),
      /unpacks to more than 200 times/,
    ],
  ])("%s", async (_, make, message) => {
    await expect(linesOf(make())).rejects.toMatchObject({ name: "AppError", kind: "invalid" });
    await expect(linesOf(make())).rejects.toThrow(message);
  });

  it("names that lead out of the archive", async () => {
    const file = write("slip.zip", makeZip([{ name: "../../etc/x.txt", content: text }]));
    await expect(listZipEntries(file)).rejects.toThrow(/slip\.zip cannot be read/);
  });

  it("names that would speak to the terminal, passed over", async () => {
    const parts = ["\u001b]0;x\u0007.txt", "a.txt"].map((name) => ({ name, content: text }));
    const names = (await listZipEntries(write("bell.zip", makeZip(parts)))).map(({ name }) => name);
    expect(names).toEqual(["a.txt"]);
  });
});
