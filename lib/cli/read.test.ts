import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAppError } from "../errors";
import { useNoDatabase } from "../testing/use-no-database";
import { run } from "./read";
import type { Streams } from "./streams";

useNoDatabase();

const folder = mkdtempSync(path.join(tmpdir(), "dateline-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* bytes(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Promise.resolve(typeof part === "string" ? Buffer.from(part) : part);
}

async function call(
  argv: string[],
  input: AsyncIterable<Uint8Array> = bytes(),
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const streams: Streams = {
    stdin: input,
    stdout: (words) => void (out += words),
    stderr: (words) => void (err += words),
  };
  const code = await run(argv, streams);
  return { code, out, err };
}

function file(name: string, contents: string | Uint8Array): string {
  const where = path.join(folder, name);
  writeFileSync(where, contents);
  return where;
}

const report =
  "Turkish jets bombed a barracks near Mosul in Iraq on Monday, killing three soldiers, the Pentagon said.\n\nBaghdad called it a breach.";
type Line = {
  id: string | number | null;
  error?: string;
  toponyms: {
    start: number;
    end: number;
    name: string;
    kind: string;
    lat: number | null;
    candidates: unknown[];
  }[];
  others: unknown[];
  events: {
    trigger: { start: number; end: number };
    type: string;
    weapon: string | null;
    actor: string | null;
    date: string | null;
    places: { start: number; lat: number; role: string }[];
    claims: Record<string, unknown>[];
    confidence: number;
  }[];
};
const lines = (out: string): Line[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => JSON.parse(line));

beforeAll(async () => {
  await call(["-"], bytes("Mosul"));
}, 60_000);

test("a file is read and explained, and where the names come from is said on stderr", async () => {
  const { code, out, err } = await call([file("report.txt", report), "--published", "2022-05-18"]);
  expect(code).toBe(0);
  expect(err).toMatch(/^Names from the embedded sources in memory/);
  expect(out).toMatch(/"Mosul" \[\d+-\d+\] -> /);
  expect(out).toMatch(/air strike near Mosul, the Pentagon said/);
  expect(out).toMatch(/when: 2022-05-16 \("Monday"\)/);
  expect(out).toMatch(/claim: killed 3 soldiers; the Pentagon states; "three soldiers"/);
  expect(out).toMatch(/Could not be placed/);
});

test("without a day of publication days stay open, and that is said", async () => {
  const { out, err } = await call(["-"], bytes(report));
  expect(err).toMatch(/--published/);
  expect(out).toMatch(/when: day not known \("Monday"\)/);
});

test("--json gives the reading and the drafts whole", async () => {
  const { out } = await call(["-", "--json", "--published=2022-05-18"], bytes(report));
  const value: {
    reading: { mentions: unknown[]; publishedAt: string };
    drafts: { events: { when: { firstDay: string } }[]; claims: unknown[] };
  } = JSON.parse(out);
  expect(value.reading.publishedAt).toBe("2022-05-18");
  expect(value.drafts.events[0]?.when.firstDay).toBe("2022-05-16");
});

test("--explain names rejected candidates", async () => {
  const { out } = await call(["-", "--explain"], bytes(report));
  expect(out).toMatch(/ not .*score/);
});

test("the batch form: a line in, a line out, in order, in the words of the wire", async () => {
  const documents = [
    { id: "b", text: report, publishedAt: "2022-05-18" },
    { id: "a", text: "Nothing happened." },
    { id: 7, text: "" },
  ];
  const { code, out } = await call(
    ["--jsonl"],
    bytes(documents.map((document) => JSON.stringify(document)).join("\n")),
  );
  expect(code).toBe(0);
  const [first, second, third] = lines(out);
  expect([first?.id, second?.id, third?.id]).toEqual(["b", "a", 7]);
  expect(second).toMatchObject({ toponyms: [], events: [] });
  const event = first?.events[0];
  expect(event).toMatchObject({ type: "airstrike", weapon: "aircraft", actor: "Turkey", date: "2022-05-16" });
  expect(event?.places).toHaveLength(1);
  expect(event?.places[0]).toMatchObject({ role: "struck", lat: expect.any(Number) });
  expect(event?.claims).toEqual([
    {
      about: "killed",
      group: "combatant",
      min: 3,
      max: 3,
      claimant: "the Pentagon",
      start: expect.any(Number),
      end: expect.any(Number),
    },
  ]);
  expect(report.slice(event?.trigger.start, event?.trigger.end)).toBe("bombed");
  const mosul = first?.toponyms.find((toponym) => toponym.name === "Mosul");
  expect(mosul).toMatchObject({ kind: "literal" });
  expect(mosul?.lat).toBeCloseTo(36.34, 0);
  expect(first?.toponyms.find((toponym) => toponym.name === "Baghdad")?.kind).toBe("metonym");
});

test("a bad line is named and answered in its place, and the rest is read", async () => {
  const input = [
    '{"id":"1","text":"Mosul"}',
    "{nonsense",
    "[1]",
    '{"id":"2"}',
    '{"id":"3","text":5}',
    '{"text":"x"}',
    '{"id":"4","text":"x","publishedAt":"someday"}',
    '{"id":"5","text":"x","publishedAt":"2022-02-31"}',
    "",
    '{"id":"6","text":"Mosul \\u2028 Mosul"}',
    '{"id":"7","text":"Mosul \\u0000"}',
    '{"id":"8","text":"Mosul\\ud800"}',
    '{"id":"9","text":"Mosul","publishedAt":5}',
  ].join("\r\n");
  const { code, out, err } = await call(["--jsonl"], bytes(input));
  expect(code).toBe(1);
  expect(lines(out).map((line) => line.id)).toEqual([
    "1",
    null,
    null,
    "2",
    "3",
    null,
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
  ]);
  expect(lines(out)[4]).toEqual({
    id: "3",
    toponyms: [],
    others: [],
    events: [],
    error: '"text" must be a string; got a number',
  });
  const answer = (id: string): Line | undefined => lines(out).find((line) => line.id === id);
  expect(answer("7")?.error).toMatch(/U\+0000.*offset 6/);
  expect(answer("8")?.error).toMatch(/lone surrogate.*offset 5/);
  expect(answer("6")?.toponyms).toHaveLength(2);
  expect(answer("9")?.toponyms).toHaveLength(1);
  expect(answer("9")?.error).toBeUndefined();
  expect(
    err
      .split("\n")
      .filter((line) => line.startsWith("line "))
      .map((line) => line.slice(0, 7)),
  ).toEqual([
    "line 2:",
    "line 3:",
    "line 4:",
    "line 5:",
    "line 6:",
    "line 7:",
    "line 8:",
    "line 11",
    "line 12",
    "line 13",
  ]);
  expect(err).toMatch(/line 5: "text" must be a string; got a number/);
  expect(err).toMatch(/line 7: "publishedAt" must be a day .* got "someday"/);
});

test("bytes that are no UTF-8 and lines cut anywhere", async () => {
  const cut = Buffer.from('{"id":"ü","text":"Mosul"}\n{"id":"z","text":"Mosul"}');
  const { code, out, err } = await call(
    ["--jsonl"],
    bytes(
      cut.subarray(0, 8),
      cut.subarray(8, 30),
      cut.subarray(30),
      "\n",
      Uint8Array.from([0x7b, 0xff, 0x7d]),
    ),
  );
  expect(lines(out).map((line) => line.id)).toEqual(["ü", "z", null]);
  expect(err).toMatch(/line 3: not UTF-8/);
  expect(code).toBe(1);
});

test.each<[string[], RegExp]>([
  [[], /Which file/],
  [["--nonsense"], /no option "--nonsense"/],
  [["--published", "yesterday", "x"], /--published must be a day/],
  [["x", "--published"], /needs a value/],
  [["x", "y"], /One file at a time/],
  [["--jsonl", "x"], /standard input/],
  [["--jsonl", "--json"], /choose one/],
  [[path.join(folder, "missing.txt")], /there is no such file/],
  [[folder], /it is a folder/],
])("%j says what to do", async (argv, message) => {
  const failure = await call(argv).then(
    () => null,
    (error: unknown) => error,
  );
  expect(isAppError(failure, "invalid") ? failure.message : failure).toMatch(message);
});

test("a file that is not UTF-8 is refused", async () => {
  await expect(call([file("latin.txt", Uint8Array.from([0x4d, 0xfc, 0x6c]))])).rejects.toThrow(/not UTF-8/);
});

test("help", async () => {
  expect((await call(["--help"])).out).toMatch(/^Usage: dateline read FILE/);
});
