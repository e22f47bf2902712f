// How `dateline geocode` shows what it found: a table for people, one object an answer for machines.
import { decimalsFor } from "../geo/write-coordinates";
import type { RankedPlace } from "../geocoder/ranked-place";

/** One object for machines: what is not known is null, metres and degrees WGS 84. */
export function asJson({ place, score, tier, matchedName, evidence }: RankedPlace) {
  const { id, slug, name, kind, countryCode, admin1Name, point, radiusMeters, precision, coordinateStatus } =
    place;
  return {
    placeId: id,
    slug,
    name,
    kind,
    countryCode,
    admin1Name,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    radiusMeters,
    precision,
    coordinateStatus,
    score,
    tier,
    matchedName,
    evidence,
  };
}

/** A table for people: one line an answer, its reasons beneath. */
export function asTable(answers: readonly RankedPlace[]): string {
  const rows = answers.map(({ place, score, tier }, at) => [
    String(at + 1),
    place.name,
    place.kind.replaceAll("_", " "),
    [place.admin1Name, place.countryCode].filter((part) => part !== null).join(", "),
    place.point === null
      ? "no point"
      : `${place.point.lat.toFixed(decimalsFor(place.radiusMeters))}, ${place.point.lon.toFixed(decimalsFor(place.radiusMeters))}`,
    place.radiusMeters === null
      ? ""
      : place.radiusMeters < 1000
        ? `±${place.radiusMeters} m`
        : `±${Math.round(place.radiusMeters / 100) / 10} km`,
    score.toFixed(3),
    tier,
    place.id,
  ]);
  const header = ["", "name", "kind", "in", "lat, lon", "radius", "score", "tier", "id"];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const blocks = rows.map((row, at) => {
    const answer = answers[at];
    const reasons = (answer?.evidence ?? []).map(
      ({ text, weight }) => `     ${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)} ${text}`,
    );
    if (answer !== undefined && answer.place.coordinateStatus !== "verified")
      reasons.push(
        `     the point is ${answer.place.coordinateStatus}: ${answer.place.coordinateNote ?? "no source is given"}`,
      );
    return [line(row), ...reasons].join("\n");
  });
  return `${line(header)}\n${blocks.join("\n")}\n`;
}
