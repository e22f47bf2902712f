// The search box of every page: names in any script, coordinates, our own links. Without scripts it is a form that leads to /search.
"use client";

import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useHref, useLanguage, useRetold, useWords } from "../../_words/words.client";
import { usePageKeys, useSingleKeys } from "../single-keys";
import { mapEar } from "./map-ear";
import { OptionList } from "./option-list";
import { hrefOfOption, optionsFor, placesInWords, type SearchOption } from "./search-option";
import { useAnswer } from "./use-answer";
import styles from "./search-box.module.css";

export function SearchBox() {
  const router = useRouter();
  const t = useWords("search");
  const retold = useRetold();
  const href = useHref();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  /** On a phone the box is one tap away and then as wide as the screen. */
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [active, setActive] = useState(0);
  const [isWalking, setIsWalking] = useState(false);
  /** Enter was pressed before the answer came: what it meant is done when it comes. */
  const hasty = useRef<string | null>(null);
  /** Where the focus was when "/" brought it here: Escape gives it back. */
  const cameFrom = useRef<Element | null>(null);
  const [told, setTold] = useState("");
  const text = typed.trim();
  const language = useLanguage();
  const answer = useAnswer(isOpen ? text : "", language, retold);
  const options = optionsFor(text, answer);
  const isShown = isOpen && text !== "";
  const { isOn } = useSingleKeys();

  function unfold(): void {
    flushSync(() => setIsUnfolded(true));
    input.current?.focus();
    input.current?.select();
  }

  usePageKeys((event) => {
    if (event.key !== "/" || !isOn) return;
    event.preventDefault();
    cameFrom.current = document.activeElement;
    unfold();
  });

  // What was typed before the scripts came stands in the field already.
  useEffect(() => {
    const early = input.current?.value ?? "";
    if (early !== "" && document.activeElement === input.current) {
      setTyped(early);
      setIsOpen(true);
    }
  }, []);

  useEffect(() => {
    if (answer.kind !== "answered" || hasty.current !== answer.text) return;
    hasty.current = null;
    const [first] = optionsFor(answer.text, answer);
    if (first !== undefined && isCertain(first)) choose(first);
  });

  function type(value: string): void {
    hasty.current = null;
    setTyped(value);
    setIsOpen(true);
    setActive(0);
    setIsWalking(false);
    setTold("");
  }

  function close(): void {
    hasty.current = null;
    setIsOpen(false);
    setIsWalking(false);
    setActive(0);
  }

  function choose(option: SearchOption): void {
    close();
    const ear = mapEar();
    if (ear !== null && option.kind === "place" && option.place.point !== null) {
      ear.showPlace({ ...option.place, point: option.place.point });
      const name = option.place.localName ?? option.place.name;
      settle(name, t("mapShows", { place: name }));
    } else if (ear !== null && option.kind === "point") {
      ear.showPoint(option.point, option.zoom);
      settle(text, t("mapShowsPoint"));
    } else {
      settle(option.kind === "all" ? text : "", "");
      router.push(href(hrefOfOption(option)));
    }
  }

  /** The box after a choice: it says what was chosen, and on a phone it makes room. */
  function settle(words: string, tell: string): void {
    if (input.current !== null) input.current.value = words;
    setTyped(words);
    setTold(tell);
    setIsUnfolded(false);
    cameFrom.current = null;
    input.current?.blur();
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = options.length - 1;
    const walk = (to: number): void => {
      event.preventDefault();
      setActive(to);
      setIsWalking(true);
    };
    switch (event.key) {
      case "ArrowDown":
        if (!isShown) return void (event.preventDefault(), setIsOpen(true));
        return walk(active >= last ? 0 : isWalking ? active + 1 : Math.min(1, last));
      case "ArrowUp":
        if (!isShown) return void (event.preventDefault(), setIsOpen(true));
        return walk(active <= 0 ? last : active - 1);
      // In the field Home and End move the caret; they walk the list for those who have begun to.
      case "Home":
        return isShown && isWalking ? walk(0) : undefined;
      case "End":
        return isShown && isWalking ? walk(last) : undefined;
      case "Enter": {
        if (text === "") return event.preventDefault();
        event.preventDefault();
        setIsOpen(true);
        const option = options[active];
        if (option !== undefined && (answer.kind === "answered" || isWalking)) choose(option);
        else hasty.current = text;
        return;
      }
      case "Tab":
        cameFrom.current = null;
        return close();
      case "Escape":
        event.stopPropagation();
        if (isShown) return close();
        if (typed !== "") {
          if (input.current !== null) input.current.value = "";
          return setTyped("");
        }
        setIsUnfolded(false);
        input.current?.blur();
        if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
        cameFrom.current = null;
        return;
    }
  }

  return (
    <search className={styles.search} data-unfolded={isUnfolded}>
      <a
        className={styles.unfold}
        href={href("/search")}
        aria-label={t("search")}
        onClick={(event) => {
          event.preventDefault();
          unfold();
        }}
      >
        <Magnifier />
      </a>
      <form
        ref={form}
        action={href("/search")}
        className={styles.form}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget instanceof Node && form.current?.contains(relatedTarget)) return;
          close();
          setIsUnfolded(false);
        }}
      >
        <label className="visually-hidden" htmlFor={`${list}-field`}>
          {t("label")}
        </label>
        <span className={styles.lens}>
          <Magnifier />
        </span>
        <input
          ref={input}
          id={`${list}-field`}
          className={styles.field}
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          dir="auto"
          placeholder={t("placeholder")}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          // As long as a map link is read: its pin often stands at the end.
          maxLength={2000}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown && options.length > 0}
          aria-controls={`${list}-list`}
          aria-activedescendant={isShown && options.length > 0 ? `${list}-${active}` : undefined}
          aria-keyshortcuts={isOn ? "/" : undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onClick={() => setIsOpen(true)}
          onKeyDown={press}
        />
        {typed === "" ? (
          <kbd className={`${styles.key} needs-script`} aria-hidden="true" hidden={!isOn}>
            /
          </kbd>
        ) : (
          <button
            type="button"
            className={styles.clear}
            aria-label={t("clear")}
            onClick={() => {
              if (input.current !== null) input.current.value = "";
              type("");
              input.current?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
        <button className={styles.fold} type="button" onClick={() => setIsUnfolded(false)}>
          {t("cancel")}
        </button>
        <OptionList
          id={list}
          answer={answer}
          options={options}
          active={active}
          isShown={isShown}
          onActive={setActive}
          onChoose={choose}
        />
      </form>
      <span role="status" className="visually-hidden">
        {told !== "" ? told : isShown ? placesInWords(answer, t, retold) : ""}
      </span>
    </search>
  );
}

/** True where going there at once is what Enter meant: not for a guess by sound, not for the way to all spellings. */
function isCertain(option: SearchOption): boolean {
  return option.kind === "place" ? option.place.likeness === null : option.kind !== "all";
}

function Magnifier() {
  return (
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor">
      <circle cx="8.5" cy="8.5" r="5.75" strokeWidth="1.75" />
      <path d="m13 13 4.5 4.5" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
