// What each source says of a place that several sources tell: for the page that owes the reader all of them.
import { prisma } from "../../db/client";
import type { LonLat } from "../../geo/coordinates";

/** One source's own words and point for a place. */
export type PlaceTelling = {
  readonly sourceKey: string;
  /** The place's id in that source. */
  readonly sourceRef: string;
  readonly sourceName: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly name: string;
  /** Null where that source has no point. */
  readonly point: LonLat | null;
};

/** Every source's record of the place, by name of the source; [] where only one source tells it (then the place's row is that record). */
export async function listTellings(placeId: string): Promise<PlaceTelling[]> {
  const records = await prisma().placeRecord.findMany({
    where: { placeId },
    include: { source: { select: { name: true, licence: true, licenceUrl: true } } },
    orderBy: [{ source: { name: "asc" } }, { sourceRef: "asc" }],
  });
  return records.map(({ sourceKey, sourceRef, name, lon, lat, source }) => ({
    sourceKey,
    sourceRef,
    sourceName: source.name,
    licence: source.licence,
    licenceUrl: source.licenceUrl,
    name,
    point: lon === null || lat === null ? null : { lon, lat },
  }));
}
