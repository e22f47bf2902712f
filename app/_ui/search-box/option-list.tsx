// What the search box offers, as a listbox. What each option says comes with the first word typed.
import { lazy, Suspense, useEffect, useRef } from "react";
import { useRetold, useWords } from "../../_words/words.client";
import type { Words } from "../../_words/words";
import { loadLate } from "../load-late";
import { noteInWords } from "./search-note";
import type { Answer, SearchOption } from "./search-option";
import styles from "./search-box.module.css";

const OptionWords = lazy(() => loadLate(() => import("./option-words.client")));

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
              <Suspense fallback={<span className={styles.name}>{plainWords(option, t)}</span>}>
                <OptionWords option={option} />
              </Suspense>
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
    <p
      className={styles.note}
      dir="auto"
      lang={answer.note.kind === "server" ? answer.note.language : undefined}
    >
      {noteInWords(answer.note, t, retold)}
    </p>
  );
}

/** Enough to choose by, without a network too. */
function plainWords(option: SearchOption, t: Words<"search">): string {
  switch (option.kind) {
    case "place":
      return option.place.localName ?? option.place.name;
    case "own":
      return option.record;
    case "point":
      return option.words;
    case "all":
      return `${t("form")}: ${option.text}`;
  }
}

function keyOf(option: SearchOption): string {
  return option.kind === "place" ? option.place.id : option.kind;
}
