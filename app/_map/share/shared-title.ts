// What a link to the map is called where others show it: by its event, else by what is asked for; null for the whole map.
import { formatEventFilter } from "../../../lib/events/filter/format-event-filter";
import { findEvent } from "../../../lib/events/store";
import type { RecordWords } from "../../_ui/record-words";
import { titleIn } from "../../_words/retold";
import { wordsIn } from "../../_words/words";
import { askedInWords, shortTitle } from "../asked-in-words";
import { findFilterNames } from "../filter-names";
import { parseMapQuery } from "../map-url";

/** Of what the public may see: whoever draws a card of the link is nobody's editor. */
export async function sharedTitle(
  query: URLSearchParams,
  { language, labels, when, retold }: RecordWords,
): Promise<string | null> {
  const { filter, view } = parseMapQuery(query);
  if (view.selection?.kind === "event") {
    const event = await findEvent(view.selection.id, "public");
    if (event !== null) return titleIn(retold, event).words;
  }
  if (formatEventFilter(filter) === "") return null;
  const names = await findFilterNames(filter, "public");
  const t = wordsIn(language, "filters");
  const map = wordsIn(language, "map");
  const asked = { filter, counts: null, ...names };
  return shortTitle(askedInWords(asked, { t, map, labels, when, language, retold }));
}
