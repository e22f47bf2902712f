// The rows of sites that decisions made: they come with the decision and go when it is taken back.
import { nameKeys } from "../../gazetteer/name-key";
import type { Decision, DecisionPayload } from "../decision";
import type { Connection } from "../derived/store";
import { decisionsInForce } from "../fold-decisions";

/** Rows of the sites in force that are not there yet; seen by editors alone until an event published on them. */
export async function makeSites(db: Connection, decisions: readonly Decision[]): Promise<void> {
  const sites = sitesInForce(decisions);
  const known = new Set(
    (
      await db.place.findMany({ where: { id: { in: sites.map((site) => site.id) } }, select: { id: true } })
    ).map((row) => row.id),
  );
  const missing = sites.filter((site) => !known.has(site.id));
  if (missing.length === 0) return;
  await db.source.createMany({
    data: [
      {
        key: "sites",
        name: "Sites made by the editors of this map",
        licence: "CC0-1.0",
        licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
        url: null,
        attribution: "Sites: the editors of this map",
        version: "1",
      },
    ],
    skipDuplicates: true,
  });
  for (const site of missing) {
    const parent = await db.place.findUniqueOrThrow({ where: { id: site.parentId } });
    await db.place.create({
      data: {
        id: site.id,
        slug: site.slug,
        name: site.name,
        kind: "site",
        origin: "ours",
        lon: site.lon,
        lat: site.lat,
        radiusMeters: site.radiusMeters,
        precision: site.precision,
        countryCode: parent.countryCode,
        admin1Name: parent.admin1Name,
        parentId: parent.id,
        prominence: 0,
        timeZone: parent.timeZone,
        coordinateStatus: "approximate",
        coordinateNote: site.note,
        sourceKey: "sites",
        sourceRef: site.id,
        isPublic: false,
      },
    });
    const names = [
      { name: site.name, language: "en", script: "Latn" },
      ...site.names.filter((each) => each.name !== site.name),
    ];
    await db.placeName.createMany({
      data: names.map(({ name, language, script }, ordinal) => {
        const keys = nameKeys(name);
        return {
          placeId: site.id,
          ordinal,
          sourceKey: "sites",
          name,
          language,
          script,
          kind: "common",
          usedBy: null,
          fold: keys.fold,
          article: keys.article,
          nameKey: keys.key,
          looseKey: keys.loose,
        };
      }),
    });
  }
}

/** Sites whose making was taken back go, once nothing derived stands on them any more. */
export async function removeSites(db: Connection, decisions: readonly Decision[]): Promise<void> {
  await db.place.deleteMany({
    where: { sourceKey: "sites", id: { notIn: sitesInForce(decisions).map((site) => site.id) } },
  });
}

function sitesInForce(
  decisions: readonly Decision[],
): Extract<DecisionPayload, { kind: "make_site" }>["place"][] {
  return decisionsInForce(decisions).flatMap(({ payload }) =>
    payload.kind === "make_site" ? [payload.place] : [],
  );
}
