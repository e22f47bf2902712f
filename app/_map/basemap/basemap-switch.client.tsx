// The button in the map's corner that says what the ground looks like: brightness, and the script of names.
"use client";

import { useId, useRef, useState } from "react";
import { labelNames } from "../../../lib/basemap/label-names";
import { useWords } from "../../_words/words.client";
import { CornerMenu } from "../corner-menu.client";
import { useMapState } from "../map-state";
import { useShortcut } from "../shortcuts";
import { keepChoice } from "./kept-choice";
import { useMapLook } from "./use-map-look";
import styles from "./basemap-switch.module.css";

export function BasemapSwitch() {
  const t = useWords("basemap");
  const state = useMapState();
  const look = useMapLook();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    setIsOpen(false);
    button.current?.focus();
  }
  useShortcut({ key: "b", group: "view", words: t("title"), act: () => setIsOpen((open) => !open) });
  useShortcut({ key: "Esc", group: "view", words: "", act: isOpen ? close : null });

  return (
    <CornerMenu
      label={t("title")}
      path="M12 3 2.5 8 12 13l9.5-5zM5 11.5 2.5 13 12 18l9.5-5L19 11.5M5 16l-2.5 1.3L12 22l9.5-4.7L19 16"
      isOpen={isOpen}
      setIsOpen={setIsOpen}
      button={button}
    >
      <div className={styles.panel}>
        <Choices
          name={t("brightness")}
          words={[
            ["system", t("system")],
            ["light", t("light")],
            ["dark", t("dark")],
          ]}
          chosen={look.base ?? "system"}
          choose={(word) => {
            keepChoice("base", word === "system" ? null : word);
            state.setBase(word === "system" ? null : word);
          }}
        />
        <Choices
          name={t("names")}
          words={labelNames.map((word) => [word, t(word)] as const)}
          chosen={look.names}
          choose={(word) => {
            keepChoice("names", word);
            state.setNames(word);
          }}
        />
        <p className="small muted">{t("disputed")}</p>
      </div>
    </CornerMenu>
  );
}

type ChoicesProps<Word extends string> = {
  name: string;
  words: readonly (readonly [Word, string])[];
  chosen: Word;
  choose: (word: Word) => void;
};

function Choices<Word extends string>({ name, words, chosen, choose }: ChoicesProps<Word>) {
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{name}</legend>
      {words.map(([word, label]) => (
        <label key={word}>
          <input type="radio" name={group} checked={word === chosen} onChange={() => choose(word)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
