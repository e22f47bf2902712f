// What the search box offers, as a listbox: kind, hierarchy, the spelling that was met, distance.
import { useEffect, useRef } from "react";
import { radiusInWords } from "../coordinates-in-words";
import { useLanguage, useRetold, useWords } from "../../_words/words.client";
import { BareName } from "../place-name";
import type { FoundPlace } from "./found-place";
import { noteInWords } from "./search-note";
import { ownInWords, type Answer, type SearchOption } from "./search-option";
import styles from "./search-box.module.css";

type Props = {
  id: string;
  answer: Answer;
  options: readonly SearchOption[];
  active: number;
  isShown: boolean;
  onActive: (index: number) => void;
  onChoose: (option: SearchOption) => void;
};

export function OptionList({ id, answer, options, active, isShown, onActive, onChoose }: Props) {
  const t = useWords("search");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className={styles.popup} hidden={!isShown}>
      {isShown && <Note answer={answer} />}
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={t("found")} className={styles.options}>
        {isShown &&
          options.map((option, index) => (
            <li
              key={keyOf(option)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => onActive(index)}
              onClick={() => onChoose(option)}
            >
              <OptionWords option={option} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function Note({ answer }: { answer: Answer }) {
  const t = useWords("search");
  const retold = useRetold();
  if (answer.kind === "waiting")
    return <p className={`${styles.note} ${styles.waiting}`}>{t("searching")}</p>;
  if (answer.kind !== "answered") return null;
  return answer.note === null ? null : (
    <p className={styles.note} dir="auto" lang={answer.note.kind === "server" ? "en" : undefined}>
      {noteInWords(answer.note, t, retold)}
    </p>
  );
}

function OptionWords({ option }: { option: SearchOption }) {
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
                . <bdi lang="en">{option.note}</bdi>
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

function keyOf(option: SearchOption): string {
  return option.kind === "place" ? option.place.id : option.kind;
}
