// Making a site: a place of our own with a parent, a point, a radius and the grounds for it; and putting an event on it.
"use client";
import { useId, useState } from "react";
import { slugOf } from "../../lib/events/summary/event-slug";
import { locationBases, type LocationBasis, type LocationRole } from "../../lib/events/location";
import { maxRadiusMeters, precisions, type Precision } from "../../lib/geo/precision";
import type { DecisionPayload } from "../../lib/review/decision";
import { randomPublicId } from "../../lib/text/public-id";
import { useWords } from "../_words/words.client";
import { ActButton } from "./act-button.client";
import styles from "./review.module.css";

type Props = {
  readonly eventId: string;
  readonly ordinal: number;
  readonly role: LocationRole;
  /** Where the draft stands now: the parent (`called` in the language of the page) and the first guess of the form. */
  readonly parent: { readonly id: string; readonly name: string; readonly called: string };
  readonly start: {
    readonly lat: number | null;
    readonly lon: number | null;
    readonly radiusMeters: number | null;
  };
};

export function SiteForm({ eventId, ordinal, role, parent, start }: Props) {
  const [t, labels] = [useWords("review"), useWords("labels")];
  const base = useId();
  const [fields, setFields] = useState({
    name: "",
    lat: start.lat?.toString() ?? "",
    lon: start.lon?.toString() ?? "",
    radius: (start.radiusMeters ?? 1000).toString(),
    basis: "inferred",
    note: "",
  });
  const site = readSite(fields, parent);
  const put = (name: keyof typeof fields) => (event: { target: { value: string } }) => {
    setFields((before) => ({ ...before, [name]: event.target.value }));
  };
  const input = (name: keyof typeof fields, label: string, mode: "text" | "decimal") => (
    <p className="field">
      <label htmlFor={`${base}-${name}`}>{label}</label>
      <input
        id={`${base}-${name}`}
        className="input"
        inputMode={mode}
        value={fields[name]}
        onChange={put(name)}
      />
    </p>
  );
  return (
    <details className={styles.site}>
      <summary>{t("site.make", { place: parent.called })}</summary>
      <div className="stack-tight">
        {input("name", t("site.name"), "text")}
        <div className={styles.threeFields}>
          {input("lat", t("site.latitude"), "decimal")}
          {input("lon", t("site.longitude"), "decimal")}
          {input("radius", t("site.radius"), "decimal")}
        </div>
        <p className="field">
          <label htmlFor={`${base}-basis`}>{t("site.grounds")}</label>
          <select id={`${base}-basis`} className="input" value={fields.basis} onChange={put("basis")}>
            {locationBases.map((basis) => (
              <option key={basis} value={basis}>
                {labels(`basis.${basis}`)}
              </option>
            ))}
          </select>
        </p>
        {input("note", t("site.note"), "text")}
        <div className={styles.acts}>
          <ActButton
            payloads={
              site && [
                { kind: "make_site", place: site },
                { kind: "place_event", eventId, ordinal, placeId: site.id, role },
              ]
            }
            primary
          >
            {t("site.button")}
          </ActButton>
        </div>
      </div>
    </details>
  );
}

type Site = Extract<DecisionPayload, { kind: "make_site" }>["place"];

/** The site the fields describe; null while something is missing or out of range. */
function readSite(
  fields: Record<"name" | "lat" | "lon" | "radius" | "basis" | "note", string>,
  parent: Props["parent"],
): Site | null {
  const name = fields.name.trim();
  const [lat, lon, radiusMeters] = [fields.lat, fields.lon, fields.radius].map((value) =>
    value.trim() === "" ? NaN : Number(value),
  );
  const basis: LocationBasis | undefined = locationBases.find((known) => known === fields.basis);
  if (
    name.length < 2 ||
    lat === undefined ||
    lon === undefined ||
    radiusMeters === undefined ||
    basis === undefined
  )
    return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && radiusMeters > 0 && radiusMeters <= 500_000))
    return null;
  const note = fields.note.trim();
  return {
    id: randomPublicId(),
    // With its parent's name, an address is rarely taken.
    slug: slugOf(name.includes(parent.name) ? name : `${name} ${parent.name}`),
    name,
    parentId: parent.id,
    lon,
    lat,
    radiusMeters,
    precision: precisionOfRadius(radiusMeters),
    basis,
    note: note === "" ? null : note,
    names: [{ name, language: "en", script: "Latn" }],
  };
}

/** The best class whose radius is not smaller. */
function precisionOfRadius(radiusMeters: number): Precision {
  return precisions.find((precision) => (maxRadiusMeters[precision] ?? 0) >= radiusMeters) ?? "region";
}
