// From ids to the body of an answer of /nominatim: loaded whole, in the languages asked for, in the format asked for.
import { inLanguages, parseLanguages } from "../../lib/geocoder/formats/localize";
import { toNominatim, type NominatimFormat } from "../../lib/geocoder/formats/nominatim";
import type { PublicBody } from "../_http/public-answer";
import { wholePlaces } from "../_http/whole-places";

export type NominatimAsked = {
  readonly format: NominatimFormat;
  readonly addressdetails: boolean;
  readonly extratags: boolean;
  readonly namedetails: boolean;
  readonly polygon_geojson: boolean;
  readonly "accept-language"?: string | undefined;
};

/** `found` best first; `importance` null = the place's own prominence. */
export async function answerNominatim(
  request: Request,
  asked: NominatimAsked,
  found: readonly { readonly id: string; readonly importance: number | null }[],
  { query, single, stamp }: { readonly query: string; readonly single: boolean; readonly stamp: string },
): Promise<PublicBody> {
  const languages = parseLanguages(asked["accept-language"] ?? request.headers.get("accept-language") ?? "");
  const places = await wholePlaces(
    found.map(({ id }) => id),
    stamp,
  );
  const importances = new Map(found.map(({ id, importance }) => [id, importance]));
  const answers = places.map((whole) => ({
    ...inLanguages(whole, languages),
    attribution: whole.attribution,
    importance: importances.get(whole.place.id) ?? whole.place.prominence,
  }));
  const details = {
    address: asked.addressdetails,
    extratags: asked.extratags,
    names: asked.namedetails,
    outlines: asked.polygon_geojson,
  };
  return { body: toNominatim(answers, asked.format, details, { query, single }), type: "application/json" };
}
