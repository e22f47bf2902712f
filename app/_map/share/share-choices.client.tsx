// What can be copied, each saying what it is and how it ages: the chosen event as it is known or as it reads, the view, the code
// that embeds it.
"use client";

import { useState } from "react";
import { useWhenWords } from "../../_ui/when-words.client";
import { useLanguage, useWords } from "../../_words/words.client";
import { asOfInWords } from "../as-of-in-words";
import { useMapState } from "../map-state";
import { serverNow } from "../server-clock";
import { asKnown, asShared, codeToEmbed, linkToView } from "./share-links";
import styles from "./share.module.css";

export type SharedEvent = {
  /** Address of its page on this site. */
  readonly path: string;
  /** Address of the version that is shown; null where none is kept, or none is known yet. */
  readonly exactPath: string | null;
  /** Null where only its id is known yet. */
  readonly title: string | null;
};

export function ShareChoices({ event }: { event: SharedEvent | null }) {
  const t = useWords("share");
  const language = useLanguage();
  const { announce, filter, publicTotal } = useMapState();
  const { asOf } = filter;
  const when = useWhenWords();
  const day = asOf === null ? "" : asOfInWords(asOf, when);
  const exactPath = event?.exactPath ?? null;
  const [result, setResult] = useState<{ words: string; byHand: string | null } | null>(null);

  async function copy(text: string): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const words = isCopied ? t("copied") : t("byHand");
    setResult({ words, byHand: isCopied ? null : text });
    announce(words);
  }

  // Read when it is pressed: the address moves with the map.
  const here = () => ({ origin: location.origin, language, search: location.search, hash: location.hash });
  const choices = [
    ...(event === null ? [] : [{ key: "event", text: () => location.origin + event.path } as const]),
    ...(exactPath === null ? [] : [{ key: "exact", text: () => location.origin + exactPath } as const]),
    {
      key: asOf === null ? "known" : "then",
      text: () => linkToView(asKnown(here(), asOf ?? serverNow())),
    } as const,
    {
      key: "view",
      text: () =>
        // Of another time's map the number of today is not known here.
        linkToView(asShared(asKnown(here(), null), serverNow(), asOf === null ? publicTotal : null)),
    } as const,
    {
      key: asOf === null ? "embed" : "embedThen",
      text: () => codeToEmbed(asKnown(here(), asOf), event?.title ?? t("embedTitle")),
    } as const,
  ];
  return (
    <ul className={`plain-list ${styles.choices}`}>
      {choices.map(({ key, text }) => (
        <li key={key}>
          <button type="button" onClick={() => void copy(text())}>
            {t(`${key}.name`, { day })}
            <span className="muted small">{t(`${key}.what`)}</span>
          </button>
        </li>
      ))}
      {result !== null && (
        <li className={`small ${styles.result}`}>
          {result.words}
          {result.byHand !== null && (
            <textarea
              className="input mono"
              aria-label={t("byHand")}
              dir="ltr"
              readOnly
              rows={3}
              value={result.byHand}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          )}
        </li>
      )}
    </ul>
  );
}
