// Changing what a claim counts and how much: field, population, interval, modality.
"use client";
import { useId, useState } from "react";
import {
  claimFields,
  modalities,
  populations,
  type ClaimField,
  type Modality,
  type Population,
} from "../../lib/events/claim";
import type { DecisionPayload } from "../../lib/review/decision";
import { useWords } from "../_words/words.client";
import { ActButton } from "./act-button.client";
import styles from "./review.module.css";

type Now = {
  readonly field: ClaimField;
  readonly population: Population;
  readonly min: number | null;
  readonly max: number | null;
  readonly modality: Modality;
};

export function ClaimForm({ claimId, now, about }: { claimId: string; now: Now; about: string }) {
  const [t, labels] = [useWords("review"), useWords("labels")];
  const base = useId();
  const [fields, setFields] = useState({
    ...now,
    min: now.min?.toString() ?? "",
    max: now.max?.toString() ?? "",
  });
  const change = changeOf(now, { ...fields, min: numberOf(fields.min), max: numberOf(fields.max) });
  const choice = <T extends string>(
    name: "field" | "population" | "modality",
    label: string,
    options: readonly T[],
    words: (option: T) => string,
  ) => (
    <p className="field">
      <label htmlFor={`${base}-${name}`}>{label}</label>
      <select
        id={`${base}-${name}`}
        className="input"
        value={fields[name]}
        onChange={(event) =>
          setFields({
            ...fields,
            [name]: options.find((option) => option === event.target.value) ?? fields[name],
          })
        }
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <details className={styles.site}>
      <summary aria-label={t("claim.changeOf", { about })}>{t("claim.change")}</summary>
      <div className="stack-tight">
        <div className={styles.threeFields}>
          {choice("field", t("claim.about"), claimFields, (field) => labels(`claimField.${field}`))}
          {choice("population", t("claim.counted"), populations, (population) =>
            t(`claim.population.${population}`),
          )}
          {choice("modality", t("claim.claimant"), modalities, (modality) => t(`claim.modality.${modality}`))}
          {(["min", "max"] as const).map((name) => (
            <p key={name} className="field">
              <label htmlFor={`${base}-${name}`}>
                {t(name === "min" ? "claim.atLeast" : "claim.atMost")}
              </label>
              <input
                id={`${base}-${name}`}
                className="input"
                inputMode="numeric"
                value={fields[name]}
                onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
              />
            </p>
          ))}
        </div>
        <div className={styles.acts}>
          <ActButton payloads={change && [{ kind: "change_claim", claimId, change }]} primary>
            {t("record")}
          </ActButton>
        </div>
      </div>
    </details>
  );
}

/** A whole number; null for an empty field, undefined for what is none. */
function numberOf(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

type Next = Omit<Now, "min" | "max"> & {
  readonly min: number | null | undefined;
  readonly max: number | null | undefined;
};

/** Only what differs; null when nothing does or a number is none. */
function changeOf(now: Now, next: Next): Extract<DecisionPayload, { kind: "change_claim" }>["change"] | null {
  if (next.min === undefined || next.max === undefined) return null;
  const change = {
    ...(next.field !== now.field ? { field: next.field } : {}),
    ...(next.population !== now.population ? { population: next.population } : {}),
    ...(next.modality !== now.modality ? { modality: next.modality } : {}),
    ...(next.min !== now.min ? { min: next.min } : {}),
    ...(next.max !== now.max ? { max: next.max } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}
