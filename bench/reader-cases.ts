// Our own sentences with a name and where it lies (seeds/benchmarks/reader.tsv), read with the embedded gazetteer.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { distanceMeters } from "../lib/geo/distance";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { geoparse } from "../lib/geoparser/geoparse";
import { placeTold } from "../lib/geoparser/place-told";

export type ReaderCase = {
  readonly name: string;
  /** A mention kind, or "none" for what is no place at all. */
  readonly kind: string;
  readonly at: { readonly lon: number; readonly lat: number } | null;
  readonly kilometres: number;
  readonly text: string;
};

export type ReaderShares = {
  /** Of the names that lie somewhere, how many are placed within the distance told. */
  readonly placed: number;
  /** Of all places, how many have the kind told. */
  readonly kinds: number;
  /** Of what is no place, how much was left off the map. */
  readonly leftOut: number;
  readonly faults: readonly string[];
};

export function readReaderCases(): ReaderCase[] {
  const path = fileURLToPath(new URL("../seeds/benchmarks/reader.tsv", import.meta.url));
  const [, ...lines] = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const [name = "", kind = "", lat = "", lon = "", kilometres = "", text = ""] = line.split("\t");
    const at = lat === "" ? null : { lat: Number(lat), lon: Number(lon) };
    return { name, kind, at, kilometres: Number(kilometres), text };
  });
}

export async function measureReader(index: PlaceIndex, cases: readonly ReaderCase[]): Promise<ReaderShares> {
  const counts = { places: 0, placed: 0, kinds: 0, told: 0, others: 0, leftOut: 0 };
  const faults: string[] = [];
  for (const one of cases) {
    const reading = await geoparse(one.text, { index, publishedAt: null });
    const start = one.text.indexOf(one.name);
    const end = start + one.name.length;
    const met = reading.mentions.find((mention) => mention.start < end && start < mention.end);
    if (one.kind === "none") {
      counts.others++;
      const isMapped =
        met !== undefined &&
        met.kind !== "organisation" &&
        met.kind !== "embedded" &&
        placeTold(met, reading) !== null;
      if (isMapped) faults.push(`"${one.name}" is no place: ${one.text}`);
      else counts.leftOut++;
      continue;
    }
    counts.told++;
    if (met?.kind === one.kind) counts.kinds++;
    else faults.push(`"${one.name}" is ${met?.kind ?? "not found"}, not ${one.kind}: ${one.text}`);
    if (one.at === null) continue;
    counts.places++;
    const told = met === undefined ? null : placeTold(met, reading);
    const away = told === null ? Infinity : distanceMeters(told.point, one.at) / 1000;
    if (away <= one.kilometres) counts.placed++;
    else faults.push(`"${one.name}" lies ${Math.round(away)} km off: ${one.text}`);
  }
  return {
    placed: counts.placed / counts.places,
    kinds: counts.kinds / counts.told,
    leftOut: counts.leftOut / counts.others,
    faults,
  };
}
