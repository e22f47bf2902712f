// What the places a name may mean are called in the page's language, each with what it lies in.
import { hierarchyOf } from "../../lib/gazetteer/hierarchy/store";
import { findNamesIn } from "../../lib/gazetteer/names/store";
import { gazetteerStamp } from "../../lib/gazetteer/stamp/store";
import type { CandidateView } from "../../lib/events/event-view";
import { pageLanguage } from "../_words/server-words";
import { countryIn, partsOf } from "../_words/country-in";

type Called = Pick<CandidateView, "placeId" | "name" | "hierarchy">;
/** `within`: what it lies in, smallest first. */
export type CandidateNames = (candidate: Called) => {
  readonly name: string;
  readonly within: readonly string[];
};

/** Names that are not known in the language stay as they are. English pages ask nothing. */
export async function serverCandidateNames(candidates: readonly Called[]): Promise<CandidateNames> {
  const language = await pageLanguage();
  if (language === "en") return ({ name, hierarchy }) => ({ name, within: partsOf(hierarchy) });
  const places = candidates.map(({ placeId }) => ({ id: placeId }));
  const lines = await hierarchyOf(places, await gazetteerStamp());
  const above = [...lines.values()].flat();
  const names = await findNamesIn(
    language,
    [...places, ...above].map(({ id }) => id),
  );
  return ({ placeId, name, hierarchy }) => {
    const line = lines.get(placeId) ?? [];
    return {
      name: names.get(placeId) ?? name,
      within: partsOf(hierarchy).map((part) => {
        const place = line.find(
          ({ name: its, kind }) => its === part || (kind === "governorate" && its.startsWith(part)),
        );
        return (place === undefined ? undefined : names.get(place.id)) ?? countryIn(language, part) ?? part;
      }),
    };
  };
}
