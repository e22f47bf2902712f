// What places of a list are called in the page's language, for rows that carry only the name of the gazetteer.
import { findNamesIn } from "../../lib/gazetteer/names/store";
import { pageLanguage } from "../_words/server-words";

/** The name of each of these places in the page's language, else its own. English pages ask nothing: names are Latin already. */
export async function serverPlaceNames(
  ids: readonly string[],
): Promise<(place: { readonly id: string; readonly name: string }) => string> {
  const language = await pageLanguage();
  if (language === "en") return ({ name }) => name;
  const names = await findNamesIn(language, ids);
  return ({ id, name }) => names.get(id) ?? name;
}
