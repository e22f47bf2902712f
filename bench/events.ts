// How well events, places, days and claims are read from the annotated war texts of seeds/benchmarks.
//   npm run bench -- events [DIR]     DIR holds Who's On First tables in wof/ (default ../shared/gazetteer, where it is there)
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseKnownActors } from "../lib/events/actor";
import { draftReport } from "../lib/events/drafts/draft-report";
import { wireEvents } from "../lib/cli/reading-wire";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { openImports } from "../lib/gazetteer/import/read-places";
import { wofFormat } from "../lib/gazetteer/import/wof";
import { memoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import { embeddedPlaceIndex, embeddedSources } from "../lib/gazetteer/sources";
import { geoparse } from "../lib/geoparser/geoparse";
import { readGold } from "./gold-texts";
import { shareRight } from "./share-right";
import { scoreEvents, type EventScores } from "./score-events";

const home = fileURLToPath(new URL("../", import.meta.url));
const span = z.object({ start: z.number(), end: z.number() });
const place = z.object({
  start: z.number(),
  end: z.number(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precisionKm: z.number().nullish(),
});
const claim = z.object({ about: z.string(), min: z.number().nullable(), max: z.number().nullable() });
const event = z.object({
  id: z.string().optional(),
  type: z.string(),
  trigger: span,
  mentions: z.array(span).optional(),
  date: z.string().nullable(),
  placeSpans: z.array(z.number()),
  claims: z.array(claim).optional(),
  optional: z.boolean().optional(),
});
const goldText = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.string(),
  toponyms: z.array(place),
  events: z.array(event),
});

/** The annotated war texts, ours: those the rules were written on, those they were mended after, those nobody mended anything after. */
const warSets = ["wargold", "war-odd", "war-unseen"] as const;
export type WarSet = (typeof warSets)[number];

export function readWarTexts(set: WarSet = "wargold"): z.infer<typeof goldText>[] {
  const lines = fs.readFileSync(path.join(home, `seeds/benchmarks/${set}.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => goldText.parse(JSON.parse(line)));
}

/** Scores with the names of one index. */
export async function measureEvents(index: PlaceIndex, set: WarSet = "wargold"): Promise<EventScores> {
  const actors = parseKnownActors(
    JSON.parse(fs.readFileSync(path.join(home, "seeds/actors/actors.json"), "utf8")),
  );
  const texts = readWarTexts(set);
  const predictions = new Map<string, ReturnType<typeof wireEvents>>();
  for (const { id, text, publishedAt } of texts) {
    const reading = await geoparse(text, { index, publishedAt });
    predictions.set(id, wireEvents(draftReport(text, reading, { actors })));
  }
  return scoreEvents(texts, predictions);
}

function table(name: string, scores: EventScores): string {
  const share = (value: number): string => (Number.isNaN(value) ? "none there" : value.toFixed(3));
  return [
    name,
    `  events          P ${share(scores.events.precision)}  R ${share(scores.events.recall)}  F1 ${share(scores.events.f1)}`,
    `  type of matched ${share(scores.type)}   any place right ${share(scores.anyPlaceRight)}   days exact ${share(scores.datesExact)}`,
    `  claims equal    P ${share(scores.claims.precision)}  R ${share(scores.claims.recall)}  F1 ${share(scores.claims.f1)}`,
    `  texts without an event left empty ${share(scores.emptyTextsLeftEmpty)}`,
  ].join("\n");
}

/** `npm run bench -- events [FOLDER of ../shared/gazetteer]` */
export async function run(argv: readonly string[]): Promise<void> {
  const folder = argv[0] ?? path.join(home, "../shared/gazetteer");
  const results: Record<string, EventScores> = {};
  for (const set of warSets) results[`${set}, embedded`] = await measureEvents(embeddedPlaceIndex(), set);
  const wof = path.join(folder, "wof");
  if (fs.existsSync(wof)) {
    const sources = [...embeddedSources, ...(await openImports(wofFormat, [wof]))];
    const places = mergePlaces(sources.map((source) => source.read()));
    const index = memoryPlaceIndex(places, "bench");
    for (const set of warSets)
      results[`${set}, embedded and Who's On First`] = await measureEvents(index, set);
    const levels = await shareRight(readGold("wargold") ?? [], index);
    process.stdout.write(
      `wargold, names within their own radius with Who's On First\n  ${Object.entries(levels)
        .map(([level, share]) => `${level} ${share.toFixed(2)}`)
        .join("   ")}\n`,
    );
  }
  for (const [name, scores] of Object.entries(results)) process.stdout.write(`${table(name, scores)}\n`);
  fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
  fs.writeFileSync(path.join(home, "bench/results/events.json"), `${JSON.stringify(results, null, 1)}\n`);
}
