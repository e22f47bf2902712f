// What an option of the search box says: kind, hierarchy, the spelling that was met, distance.
"use client";

import { useLanguage, useWords } from "../../_words/words.client";
import { radiusInWords } from "../coordinates-in-words";
import { BareName } from "../place-name";
import { SaidWords } from "../said-words";
import type { FoundPlace } from "./found-place";
import { ownInWords, type SearchOption } from "./search-option";
import styles from "./search-box.module.css";

export default function OptionWords({ option }: { option: SearchOption }) {
  const [t, labels] = [useWords("search"), useWords("labels")];
  switch (option.kind) {
    case "point":
      return (
        <>
          <span className={styles.name}>
            {t.rich("goTo", {
              point: () => (
                <bdi className="mono" dir="ltr">
                  {option.words}
                </bdi>
              ),
            })}
          </span>
          <span className={styles.facts}>
            {labels(`coordinateForm.${option.form}`)}
            {option.note === null ? null : (
              <>
                . <SaidWords said={option.note} />
              </>
            )}
          </span>
        </>
      );
    case "own":
      return <span className={styles.name}>{t("open", { record: ownInWords(option, t) })}</span>;
    case "all":
      return (
        <span className={styles.all}>
          {option.isPoint ? t("allForms") : t.rich("allSpellings", { text: () => <bdi>{option.text}</bdi> })}
        </span>
      );
    case "place":
      return <PlaceWords place={option.place} />;
  }
}

function PlaceWords({ place }: { place: FoundPlace }) {
  const language = useLanguage();
  const [t, labels] = [useWords("search"), useWords("labels")];
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>
          <BareName name={place.localName ?? place.name} />
          {/* One other spelling is enough: the one that was met, else the Latin name. */}
          {place.localName !== null && place.matchedName === null && (
            <>
              {" "}
              <BareName name={place.name} className={styles.matched} />
            </>
          )}
          {place.matchedName !== null && (
            <span className={styles.matched}>
              {" "}
              <span className="visually-hidden">{t("alsoWritten")}</span>
              <BareName name={place.matchedName} />
            </span>
          )}
        </span>
        {place.distanceMeters !== null && (
          <span className={styles.distance}>
            {radiusInWords(place.distanceMeters, language)}
            <span className="visually-hidden">{t("fromMiddle")}</span>
          </span>
        )}
      </span>
      <span className={styles.facts}>
        {labels(`placeKind.${place.kind}`)}
        {place.hierarchy !== "" && (
          <>
            {" · "}
            <BareName name={place.hierarchy} />
          </>
        )}
        {place.likeness !== null && <> · {t(`likeness.${place.likeness}`)}</>}
      </span>
    </>
  );
}
