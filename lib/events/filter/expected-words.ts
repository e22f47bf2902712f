// What may stand in each parameter of the filter, for errors and descriptions of the API; pages have words of their own. Pure.
import { precisions } from "../../geo/precision";
import { askedKinds, weapons } from "../event-kind";
import { grades } from "../event-view";
import { longestText, mostNames, mostWords, type FilterName } from "./event-filter-parameters";

/** The end of a sentence that begins with the name: "must be …, e.g. …". */
export const expectedWords: Readonly<Record<FilterName, string>> = {
  kind: severalOf(askedKinds),
  weapon: severalOf(weapons),
  actor: namesOf("of who did it"),
  claimant: namesOf("of who says so"),
  grade: severalOf(grades),
  precision: `must be ${precisions.slice(0, -1).join(", ")}: known at least that well`,
  place: idOf("place"),
  near: "must be latitude, longitude and a distance in m or km, e.g. 34.45,40.92,25km",
  report: idOf("report"),
  q: `must be words that stand in the title or in the names of its places, at most ${mostWords} of them and ${longestText} characters`,
  when: 'must be a day, two days with "/" between (".." for an open end), or the last days, e.g. 2023-10-26, 2023-10-26/2024-02-05, 2023-10-26/.., P7D',
  asof: "must be a day, whose end in UTC is meant, or an instant: what was known then, e.g. 2024-02-04, 2024-02-04T09:00:00Z",
};

function severalOf(known: readonly string[]): string {
  return `must be ${known.join(", ")}, or several of them with commas between`;
}

function namesOf(whose: string): string {
  return `must be the key or the name ${whose}, or at most ${mostNames} of them with commas between`;
}

function idOf(record: string): string {
  return `must be the id of a ${record}: 7 characters, as in its page's address`;
}
