// Names by level, each judged by the annotator's own radius: the rule of ../shared/wargold/by-level.mjs.
import { distanceMeters } from "../lib/geo/distance";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { geoparse } from "../lib/geoparser/geoparse";
import { placeTold } from "../lib/geoparser/place-told";
import type { Mention } from "../lib/geoparser/reading";
import type { GoldText } from "./gold-texts";

type Span = { readonly start: number; readonly end: number };

const slackKm = 5;

/** Share of the literal names of each level that are found and placed within the annotator's own radius and 5 km. */
export async function shareRight(
  texts: readonly GoldText[],
  index: PlaceIndex,
): Promise<Record<string, number>> {
  const counts = new Map<string, { all: number; right: number }>();
  for (const { text, publishedAt, toponyms } of texts) {
    const reading = await geoparse(text, { index, publishedAt: publishedAt ?? null });
    const named = reading.mentions.filter(({ kind }) => kind !== "organisation");
    for (const { start, end, lat, lon, level, kind, precisionKm, ignore } of toponyms) {
      if (ignore === true || kind === "metonym" || lat == null || lon == null) continue;
      const count = counts.get(level ?? "") ?? { all: 0, right: 0 };
      counts.set(level ?? "", count);
      count.all++;
      const met = mostOverlapping(named, { start, end });
      const told = met === undefined ? null : placeTold(met, reading);
      if (told !== null && distanceMeters(told.point, { lon, lat }) <= ((precisionKm ?? 0) + slackKm) * 1000)
        count.right++;
    }
  }
  return Object.fromEntries([...counts].map(([level, { all, right }]) => [level, right / all]));
}

function mostOverlapping(mentions: readonly Mention[], gold: Span): Mention | undefined {
  const overlap = (one: Span): number => Math.min(one.end, gold.end) - Math.max(one.start, gold.start);
  return mentions
    .filter((mention) => overlap(mention) > 0)
    .sort((one, other) => overlap(other) - overlap(one))[0];
}
