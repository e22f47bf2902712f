// Our curated layer: the conflict theatre's towns, bases, crossings and fields, its divisions, seas and regions, and the first divisions of large countries.
import type { PlaceImport } from "./imported-place";
import { readSeedRows, seedVersion } from "./seed-rows";

const files = ["theatre.jsonl", "areas.jsonl", "divisions.jsonl", "world-divisions.jsonl"] as const;

export const starter: PlaceImport = {
  source: {
    key: "starter",
    name: "Dateline starter gazetteer",
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: null,
    attribution:
      "Dateline starter gazetteer; points and spellings from GeoNames and Who's On First (CC BY 4.0), seas from Natural Earth",
    get version() {
      return seedVersion(...files);
    },
  },
  read: () => [
    ...readSeedRows("theatre.jsonl", "starter", 0.5),
    ...readSeedRows("areas.jsonl", "starter"),
    ...readSeedRows("divisions.jsonl", "starter"),
    ...readSeedRows("world-divisions.jsonl", "starter"),
  ],
};
