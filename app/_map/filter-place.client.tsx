// The place that events must lie in: typed in any spelling, chosen from what the gazetteer offers.
"use client";

import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { askForPlaces } from "../_ui/search-box/ask-for-places";
import type { FoundPlace } from "../_ui/search-box/found-place";
import { useLanguage, useWords } from "../_words/words.client";
import type { AimedPlace } from "./aim";
import styles from "./filter-bar.module.css";

const pauseMilliseconds = 120;
const shortestText = 2;

type Props = {
  placeId: string | null;
  places: readonly AimedPlace[];
  onChoose: (place: AimedPlace | null) => void;
};

export function PlaceFilter({ placeId, places, onChoose }: Props) {
  const t = useWords("filters");
  const labels = useWords("labels");
  const id = useId();
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ text: string; places: readonly FoundPlace[] }>({
    text: "",
    places: [],
  });
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = places.find((place) => place.id === placeId);
  const asked = text.trim();
  const language = useLanguage();
  const isShown = isOpen && found.text === asked && asked.length >= shortestText;

  useEffect(() => {
    if (asked.length < shortestText) return;
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      askForPlaces(asked, null, language, stop.signal).then(
        (answer) => {
          setFound({ text: asked, places: answer.kind === "found" ? answer.places : [] });
          setActive(0);
        },
        () => undefined,
      );
    }, pauseMilliseconds);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [asked, language]);

  function take(place: FoundPlace): void {
    setText("");
    setIsOpen(false);
    onChoose(place);
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && isShown) {
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((now) => Math.max(0, Math.min(found.places.length - 1, isShown ? now + step : 0)));
    } else if (event.key === "Enter" && asked !== "") {
      event.preventDefault();
      const place = isShown ? found.places[active] : undefined;
      if (place !== undefined) take(place);
    }
  }

  return (
    <div className={`${styles.field} ${styles.place} needs-script`}>
      <label htmlFor={`${id}-field`} className={styles.legend}>
        {t("place")}
      </label>
      {placeId !== null && (
        <p className={styles.chosenPlace}>
          <bdi>{chosen?.name ?? placeId}</bdi>
          {chosen !== undefined && chosen.hierarchy !== "" && (
            <bdi className="muted small">{chosen.hierarchy}</bdi>
          )}
        </p>
      )}
      <input
        id={`${id}-field`}
        className="input"
        type="search"
        role="combobox"
        autoComplete="off"
        dir="auto"
        placeholder={t("placeExample")}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && found.places.length > 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setIsOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setIsOpen(false)}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t("placesFound")}
        className={`plain-list ${styles.options}`}
        hidden={!isShown}
      >
        {isShown &&
          found.places.map((place, index) => (
            <li
              key={place.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(index)}
              onClick={() => take(place)}
            >
              <bdi>{place.localName ?? place.name}</bdi>
              <span className="muted small">
                {labels(`placeKind.${place.kind}`)}
                {place.hierarchy !== "" && (
                  <>
                    {" · "}
                    <bdi>{place.hierarchy}</bdi>
                  </>
                )}
              </span>
            </li>
          ))}
      </ul>
      <p className="small muted" role="status">
        {isShown && found.places.length === 0 && t("noPlace")}
      </p>
    </div>
  );
}
