// How fast names complete among a million, against trigrams in PostgreSQL, minisearch and uFuzzy, and how often one slip is forgiven.
//   npm run bench -- autocomplete [--names 1000000] [--rounds 5] [--seconds 20] [--no-http] [--no-peers] [--json]
// Real names of ../shared/gazetteer where it is there, filled up with generated ones. All are asked the same, in turn.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import type pg from "pg";
import UFuzzy from "@leeoniya/ufuzzy";
import { startWebServer } from "../lib/cli/web-server";
import { freePort } from "../lib/db/free-port";
import { readEnvAgain } from "../lib/env";
import { completionFolder, loadCompletionFile } from "../lib/gazetteer/completion/completion-file";
import type { CompletionTable } from "../lib/gazetteer/completion/completion-table";
import { buildCompletions, completionVersion } from "../lib/gazetteer/completion/store";
import { autocomplete } from "../lib/geocoder/autocomplete";
import { fold } from "../lib/text/fold";
import { withFilledDatabase } from "./filled-database";
import { seededRandom } from "../lib/testing/seeded-random";
import { readManyNames, withSlip, type NamedPlace } from "./many-names";
import { spreadOf, type Spread } from "./spread";
import { quantile, steadyLoad } from "./steady-load";

const home = fileURLToPath(new URL("../", import.meta.url));

const tell = ({ median, least, most }: Spread, digits = 2): string =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;

/** One way to complete: gives the folded spellings of its ten best. */
type Contender = {
  readonly name: string;
  readonly questionsARound: number;
  readonly ask: (text: string) => Promise<string[]>;
};

export async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      names: { type: "string", default: "1000000" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "20" },
      "no-http": { type: "boolean", default: false },
      "no-peers": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  const { places, names, real } = await readManyNames(Number(values.names));
  console.log(`${count(names)} names of ${count(places.length)} places, ${count(real)} of them real`);

  const before = process.env.DATA_DIR;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-bench-"));
  process.env.DATA_DIR = folder;
  try {
    await withFilledDatabase(places, async (client, databaseUrl) => {
      const built = performance.now();
      const file = await buildCompletions();
      const buildSeconds = (performance.now() - built) / 1000;
      const loaded = performance.now();
      const table = await loadCompletionFile(completionFolder(folder), await completionVersion());
      if (table === null || file === null) throw new Error("the completion file was not made");
      const loadMs = performance.now() - loaded;
      console.log(
        `file made in ${buildSeconds.toFixed(1)} s, ${Math.round(file.bytes / 1e6)} MB, loaded in ${Math.round(loadMs)} ms`,
      );
      const results = {
        names,
        places: places.length,
        real,
        machine: `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"}`,
        buildSeconds,
        fileMegabytes: Math.round(file.bytes / 1e6),
        loadMs,
        slips: await measureSlips(table, places),
        speed: await measureSpeed(table, places, client, rounds, values["no-peers"]),
        http: values["no-http"]
          ? null
          : await measureHttp(places, databaseUrl, Number(values.seconds), rounds),
      };
      if (values.json) {
        fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
        fs.writeFileSync(
          path.join(home, "bench/results/autocomplete.json"),
          `${JSON.stringify(results, null, 2)}\n`,
        );
      }
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    readEnvAgain();
  }
}

/** Half of them unfinished names of 2 to 7 letters, half whole names with one slip. */
function questionsOf(places: readonly NamedPlace[], most: number, random: () => number): string[] {
  return Array.from({ length: most }, (_, number) => {
    const name = fold(someName(places, random));
    return number % 2 === 0 ? name.slice(0, 2 + Math.floor(random() * 6)) : withSlip(name, random);
  });
}

function someName(places: readonly NamedPlace[], random: () => number): string {
  const spellings = places[Math.floor(random() * places.length)]?.spellings ?? [];
  return spellings[Math.floor(random() * spellings.length)] ?? "";
}

/** Share of names found again among ten after one slip: a place so spelled, or the place itself under another spelling. */
async function measureSlips(table: CompletionTable, places: readonly NamedPlace[]) {
  const lookup = oursOver(table);
  const shares: Record<string, number> = {};
  for (const [words, fits] of [
    ["Latin, 5 letters and more", /^[a-z ]{5,}$/],
    ["Latin, 4 letters and more", /^[a-z ]{4,}$/],
    ["Arabic, 4 letters and more", /^[\u0600-\u06ff ]{4,}$/],
    ["any script, 4 letters and more", /^.{4,}$/u],
  ] as const) {
    const random = seededRandom(17);
    let asked = 0;
    let hits = 0;
    for (let tries = 0; tries < 200_000 && asked < 3_000; tries += 1) {
      const place = places[Math.floor(random() * places.length)];
      const name = fold(place?.spellings[Math.floor(random() * place.spellings.length)] ?? "");
      if (place === undefined || !fits.test(name)) continue;
      asked += 1;
      const found = await autocomplete(withSlip(name, random), { lookup });
      if (
        found.some(
          (each) => each.place.id === place.place.id || plain(each.matchedName) === name.replaceAll(" ", ""),
        )
      )
        hits += 1;
    }
    if (asked === 0) continue;
    shares[words] = hits / asked;
    console.log(
      `one slip, found among ten: ${words.padEnd(32)} ${((100 * hits) / asked).toFixed(1)}% of ${asked}`,
    );
  }
  return shares;
}

async function measureSpeed(
  table: CompletionTable,
  places: readonly NamedPlace[],
  client: pg.Client,
  rounds: number,
  withoutPeers: boolean,
) {
  const lookup = oursOver(table);
  const contenders: Contender[] = [
    {
      name: "ours",
      questionsARound: 2_000,
      ask: async (text) => (await autocomplete(text, { lookup })).map(({ matchedName }) => fold(matchedName)),
    },
    ...(withoutPeers ? [] : await peersOver(places, client)),
  ];
  const milliseconds = contenders.map((): number[] => []);
  const single = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [number, { ask, questionsARound }] of contenders.entries()) {
      // The first round warms up; every contender is asked the same questions, the slower ones fewer of them.
      const questions = questionsOf(places, questionsARound, seededRandom(100 + round));
      const began = performance.now();
      for (const question of questions) {
        const asked = performance.now();
        await ask(question);
        if (round > 0) single[number]?.push(performance.now() - asked);
      }
      if (round > 0) milliseconds[number]?.push((performance.now() - began) / questions.length);
    }
  }
  const ours = milliseconds[0] ?? [];
  return contenders.map(({ name }, number) => {
    const own = milliseconds[number] ?? [];
    const each = spreadOf(own);
    const slower = spreadOf(own.map((value, round) => value / (ours[round] ?? NaN)));
    const sorted = (single[number] ?? []).sort((a, b) => a - b);
    const p95 = quantile(sorted, 0.95);
    console.log(
      `${name.padEnd(28)} ${tell(each, 3).padEnd(28)} ms a question, p95 ${p95.toFixed(2)} ms${number === 0 ? "" : `, ours is ${tell(slower, 0)} times as fast`}`,
    );
    return { name, millisecondsAQuestion: each, p50: quantile(sorted, 0.5), p95, oursIsFasterBy: slower };
  });
}

async function peersOver(places: readonly NamedPlace[], client: pg.Client): Promise<Contender[]> {
  const folds = [...new Set(places.flatMap(({ spellings }) => spellings.map(fold)))];
  await client.query("CREATE EXTENSION IF NOT EXISTS pg_trgm");
  await client.query("CREATE INDEX bench_gin ON place_name USING gin (fold gin_trgm_ops)");
  await client.query("CREATE INDEX bench_gist ON place_name USING gist (fold gist_trgm_ops)");
  const sql = async (text: string, word: string): Promise<string[]> =>
    (await client.query<{ fold: string }>(text, [word])).rows.map((row) => row.fold);
  const mini = new MiniSearch<{ id: number; name: string }>({ fields: ["name"], storeFields: ["name"] });
  mini.addAll(folds.map((name, id) => ({ id, name })));
  const fuzzy = new UFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: "\\p{Ll}\\p{Lu}",
    intraMode: 1,
  });
  return [
    {
      name: "pg_trgm, GIN",
      questionsARound: 12,
      ask: (text) =>
        sql("SELECT fold FROM place_name WHERE fold % $1 ORDER BY similarity(fold, $1) DESC LIMIT 10", text),
    },
    {
      name: "pg_trgm, GiST nearest",
      questionsARound: 6,
      ask: (text) => sql("SELECT fold FROM place_name ORDER BY fold <-> $1 LIMIT 10", text),
    },
    {
      name: "minisearch, prefix + fuzzy",
      questionsARound: 12,
      ask: async (text) =>
        mini
          .search(text, { prefix: true, fuzzy: 0.2, combineWith: "AND" })
          .slice(0, 10)
          .map((found) => String(found.name)),
    },
    {
      name: "uFuzzy, one error",
      questionsARound: 6,
      ask: async (text) => {
        const [found, info, order] = fuzzy.search(folds, text, 0, 1_000);
        const best = order === null ? (found ?? []) : order.map((at) => info.idx[at] ?? 0);
        return best.slice(0, 10).map((at) => folds[at] ?? "");
      },
    },
  ];
}

/** The real app, asked 200 times a second; in turn with OPTIONS of the same route, which Next answers and we do nothing for. */
async function measureHttp(
  places: readonly NamedPlace[],
  databaseUrl: string,
  seconds: number,
  rounds: number,
) {
  if (!fs.existsSync(path.join(home, ".next", "BUILD_ID"))) {
    console.log("HTTP: not measured, the app is not built (npx next build)");
    return null;
  }
  const port = await freePort();
  const web = await startWebServer({ home, port, databaseUrl, quiet: true });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const perSecond = 200;
    const ours: number[][] = [];
    const bare: number[][] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const paths = questionsOf(places, (perSecond * seconds) / rounds, seededRandom(500 + round)).map(
        (question) => `/api/v1/autocomplete?q=${encodeURIComponent(question)}`,
      );
      const own = await steadyLoad(origin, paths, perSecond);
      const nothing = await steadyLoad(origin, paths, perSecond, "OPTIONS");
      const failed = Object.entries(own.failures);
      if (failed.length > 0) console.log(`HTTP: not answered well: ${JSON.stringify(own.failures)}`);
      if (round === 0) continue;
      ours.push([...own.milliseconds]);
      bare.push([...nothing.milliseconds]);
    }
    const tellRounds = (words: string, measured: readonly number[][]) => {
      const at = (share: number): Spread => spreadOf(measured.map((sorted) => quantile(sorted, share)));
      const shares = { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
      console.log(
        `HTTP at ${perSecond}/s, ${words.padEnd(26)} p50 ${tell(shares.p50)}  p95 ${tell(shares.p95)}  p99 ${tell(shares.p99)} ms`,
      );
      return shares;
    };
    return {
      perSecond,
      autocomplete: tellRounds("autocomplete", ours),
      bare: tellRounds("OPTIONS, nothing done", bare),
    };
  } finally {
    await web.stop();
  }
}

function oursOver(table: CompletionTable) {
  return async (query: Parameters<CompletionTable["complete"]>[0]) => table.complete(query);
}

function plain(name: string): string {
  return fold(name).replaceAll(" ", "");
}

function count(value: number): string {
  return value.toLocaleString("en");
}

if (process.argv[1]?.endsWith("bench/autocomplete.ts") === true) await run(process.argv.slice(2));
