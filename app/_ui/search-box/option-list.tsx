// What the search box offers, as a listbox: kind, hierarchy, the spelling that was met, distance.
import { useEffect, useRef } from "react";
import { radiusInWords } from "../coordinates-in-words";
import { placeKindLabels } from "../labels";
import type { FoundPlace } from "./found-place";
import type { Answer, SearchOption } from "./search-option";
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
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className={styles.popup} hidden={!isShown}>
      {isShown && <Note answer={answer} />}
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label="Found" className={styles.options}>
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
  if (answer.kind === "waiting") return <p className={`${styles.note} ${styles.waiting}`}>Searching…</p>;
  if (answer.kind !== "answered") return null;
  return answer.note === null ? null : (
    <p className={styles.note} dir="auto">
      {answer.note}
    </p>
  );
}

function OptionWords({ option }: { option: SearchOption }) {
  switch (option.kind) {
    case "point":
      return (
        <>
          <span className={styles.name}>
            Go to <span className="mono">{option.words}</span>
          </span>
          <span className={styles.facts}>{option.form}</span>
        </>
      );
    case "own":
      return <span className={styles.name}>Open {option.words}</span>;
    case "all":
      return (
        <span className={styles.all}>
          {option.isPoint ? (
            "All forms of these coordinates, and what is near"
          ) : (
            <>
              Search all spellings of “<bdi>{option.text}</bdi>”
            </>
          )}
        </span>
      );
    case "place":
      return <PlaceWords place={option.place} />;
  }
}

function PlaceWords({ place }: { place: FoundPlace }) {
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>
          <bdi>{place.name}</bdi>
          {place.matchedName !== null && (
            <span className={styles.matched}>
              {" "}
              <span className="visually-hidden">, also written </span>
              <bdi>{place.matchedName}</bdi>
            </span>
          )}
        </span>
        {place.distanceMeters !== null && (
          <span className={styles.distance}>
            {radiusInWords(place.distanceMeters)}
            <span className="visually-hidden"> from the middle of the map</span>
          </span>
        )}
      </span>
      <span className={styles.facts}>
        {placeKindLabels[place.kind]}
        {place.hierarchy !== "" && <> · {place.hierarchy}</>}
        {place.likeness !== null && <> · {place.likeness}</>}
      </span>
    </>
  );
}

function keyOf(option: SearchOption): string {
  return option.kind === "place" ? option.place.id : option.kind;
}
