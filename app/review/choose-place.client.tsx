// Choosing the place a mention means: one of its candidates, any other place by search, or none.
"use client";
import { Fragment, useId, useState } from "react";
import { BareName } from "../_ui/place-name";
import { SaidWords } from "../_ui/said-words";
import { commaOf, semicolonOf } from "../_words/language";
import { sentenceIn } from "../_words/retold";
import { useLanguage, useRetold, useWords } from "../_words/words.client";
import type { DecisionPayload } from "../../lib/review/decision";
import { ActButton } from "./act-button.client";
import { type FoundPlace, PlaceSearch } from "./place-search.client";
import styles from "./review.module.css";

export type PlaceChoice = {
  readonly placeId: string;
  readonly name: string;
  readonly hierarchy: string;
  /** "within 5 km", null when not known. */
  readonly accuracy: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
};

type Props = {
  /** What the decision is about; the chosen place is filled in. */
  readonly about:
    | {
        readonly kind: "mention";
        readonly reportId: string;
        readonly start: number;
        readonly end: number;
        readonly name: string;
      }
    | {
        readonly kind: "event";
        readonly eventId: string;
        readonly ordinal: number;
        readonly role: "struck" | "attacked" | "launched_from" | "statement_made";
        readonly name: string;
      };
  readonly choices: readonly PlaceChoice[];
  readonly chosenId: string | null;
};

const none = "none";

export function ChoosePlace({ about, choices, chosenId }: Props) {
  const t = useWords("review");
  const language = useLanguage();
  const retold = useRetold();
  const group = useId();
  const [picked, setPicked] = useState<string | null>(chosenId);
  const [found, setFound] = useState<readonly FoundPlace[]>([]);
  const all: readonly PlaceChoice[] = [
    ...choices,
    ...found
      .filter((place) => !choices.some((choice) => choice.placeId === place.placeId))
      .map((place) => ({ ...place, accuracy: null, score: 0, reasons: [t("place.foundBySearch")] })),
  ];
  return (
    <div className="stack-tight">
      <fieldset className={styles.choices}>
        <legend className="field-label">{t("place.means", { name: about.name })}</legend>
        {all.map((choice) => (
          <label key={choice.placeId} className={styles.choice}>
            <input
              type="radio"
              name={group}
              value={choice.placeId}
              checked={picked === choice.placeId}
              onChange={() => setPicked(choice.placeId)}
            />
            <span>
              <strong>
                <BareName name={choice.name} />
              </strong>
              {choice.hierarchy === "" ? null : (
                <>
                  {commaOf(language)}
                  <BareName name={choice.hierarchy} />
                </>
              )}
              {choice.accuracy === null ? "" : ` (${choice.accuracy})`}
              <span className="muted small">
                {choice.reasons.map((reason, index) => (
                  <Fragment key={reason}>
                    {index === 0 ? " " : semicolonOf(language)}
                    <SaidWords said={sentenceIn(retold, reason)} />
                  </Fragment>
                ))}
              </span>
            </span>
          </label>
        ))}
        <label className={styles.choice}>
          <input
            type="radio"
            name={group}
            value={none}
            checked={picked === none}
            onChange={() => setPicked(none)}
          />
          <span>{t("place.none")}</span>
        </label>
      </fieldset>
      <PlaceSearch
        label={t("place.searchAnother", { name: about.name })}
        onFound={(places) =>
          setFound((before) => [
            ...before,
            ...places.filter((place) => !before.some((one) => one.placeId === place.placeId)),
          ])
        }
      />
      <div className={styles.acts}>
        <ActButton
          payloads={picked === null ? null : [payloadOf(about, picked === none ? null : picked)]}
          primary
        >
          {t("place.record")}
        </ActButton>
      </div>
    </div>
  );
}

function payloadOf(about: Props["about"], placeId: string | null): DecisionPayload {
  if (about.kind === "mention") {
    const { reportId, start, end } = about;
    return { kind: "resolve_mention", mention: { reportId, start, end }, placeId };
  }
  return { kind: "place_event", eventId: about.eventId, ordinal: about.ordinal, placeId, role: about.role };
}
