// The places a name could mean, drawn: the chosen one as itself, the others as ghosts. Fetched only when it comes into view.
import { commaOf } from "../_words/language";
import type { RecordWords } from "./record-words";
import { ThemedPicture } from "./themed-picture";
import styles from "./map-picture.module.css";

/** `name` in the language of the page. */
type Candidate = { readonly placeId: string; readonly name: string };
type Props = { readonly chosen: Candidate | null; readonly others: readonly Candidate[] } & {
  readonly words: Pick<RecordWords, "t" | "language">;
};

/** As many ghosts as one picture takes. */
const mostOthers = 8;

/** Nothing where there is nobody to tell the chosen one from. */
export function CandidatesPicture({ chosen, others, words: { t, language } }: Props) {
  if (others.length === 0) return null;
  const drawn = others.slice(0, mostOthers);
  const url = (theme: "light" | "dark", scale: 1 | 2): string => {
    const query = new URLSearchParams({ theme });
    if (chosen !== null) query.set("chosen", chosen.placeId);
    query.set("others", drawn.map(({ placeId }) => placeId).join(","));
    if (language !== "en") query.set("lang", language);
    if (scale === 2) query.set("scale", "2");
    return `/map-picture/candidates?${query.toString()}`;
  };
  const names = drawn.map(({ name }) => name).join(commaOf(language));
  const alt =
    chosen === null
      ? t("candidates.altNone", { others: names })
      : t("candidates.alt", { chosen: chosen.name, others: names });
  return (
    <figure className={styles.figure}>
      <ThemedPicture className={styles.picture} srcOf={url} alt={alt} isLazy />
      <figcaption className={styles.caption}>
        <span>
          {chosen === null ? "" : `${t("candidates.drawnChosen")} `}
          {t("candidates.drawnOthers", { count: drawn.length })}
        </span>
      </figcaption>
    </figure>
  );
}
