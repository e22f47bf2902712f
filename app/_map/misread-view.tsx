// What the address says of the view and nobody understood: said by the server, as long as the address is as it was opened.
import { serverWords } from "../_words/server-words";
import { viewParameters } from "./map-url-parameters";
import styles from "./map.module.css";

const names = ["rev", "view", "list", "sort", "clock", "base", "names", "tool", "shared", "page"] as const;
type Name = (typeof names)[number];
export type Misread = { readonly name: Name; readonly value: string };

/** Empty where all was understood. Of `sel` the card of what was not found speaks, of filters the room. Pure. */
export function misreadOf(query: URLSearchParams): readonly Misread[] {
  return viewParameters.flatMap(({ name, decode }) => {
    const known = names.find((each) => each === name);
    const value = query.get(name)?.trim() ?? "";
    return known === undefined || value === "" || decode(value) !== null
      ? []
      : [{ name: known, value: value.slice(0, 60) }];
  });
}

export async function MisreadView({ misread }: { misread: readonly Misread[] }) {
  const t = await serverWords("view");
  return misread.map(({ name, value }) => (
    <p key={name} className={`notice ${styles.complaint}`}>
      {t("notUnderstood", { name, value })} {t(`expects.${name}`)}
    </p>
  ));
}
