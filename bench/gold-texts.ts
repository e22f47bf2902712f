// Reads the annotated corpora that lie beside the checkout, for measuring and fitting; none of them is part of the product.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { openAnyImports } from "../lib/gazetteer/import/formats";
import { memoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { embeddedSources } from "../lib/gazetteer/sources";

const toponym = z.object({
  start: z.number(),
  end: z.number(),
  lat: z.number().nullish(),
  lon: z.number().nullish(),
  kind: z.string().nullish(),
  level: z.string().nullish(),
  precisionKm: z.number().nullish(),
  ignore: z.boolean().optional(),
});
const document = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  toponyms: z.array(toponym),
});

export type GoldToponym = z.infer<typeof toponym>;
export type GoldText = z.infer<typeof document>;

/** The folder beside the checkout that holds corpora and scorers. */
export const sharedFolder = fileURLToPath(new URL("../../shared/", import.meta.url));

export const goldFiles = {
  lgl: "corpora/gold/lgl.jsonl",
  geovirus: "corpora/gold/geovirus.jsonl",
  geowebnews: "corpora/gold/geowebnews_a.jsonl",
  wargold: "wargold/wargold.jsonl",
} as const;

export type GoldName = keyof typeof goldFiles;

/** Texts of one corpus, or null where the folder is not there. */
export function readGold(name: GoldName): GoldText[] | null {
  const path = sharedFolder + goldFiles[name];
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => document.parse(JSON.parse(line)));
}

const wofFolder = `${sharedFolder}gazetteer/wof`;

export const wofIsThere = (): boolean => existsSync(wofFolder);

/** The embedded gazetteer with Who's On First of the theatre, in memory; null where the folder is not there. */
export async function indexWithWof(): Promise<PlaceIndex | null> {
  if (!wofIsThere()) return null;
  const sources = [...embeddedSources, ...(await openAnyImports(wofFolder))];
  return memoryPlaceIndex(mergePlaces(sources.map((source) => source.read())), "embedded + wof");
}
