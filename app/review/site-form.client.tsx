// Making a site: a place of our own with a parent, a point, a radius and the grounds for it; and putting an event on it.
"use client";
import { useId, useState } from "react";
import { slugOf } from "../../lib/events/event-slug";
import { locationBases, type LocationBasis, type LocationRole } from "../../lib/events/location";
import { maxRadiusMeters, precisions, type Precision } from "../../lib/geo/precision";
import type { DecisionPayload } from "../../lib/review/decision";
import { randomPublicId } from "../../lib/text/public-id";
import { basisLabels } from "../_ui/labels";
import { useDecision } from "./use-decision.client";
import styles from "./review.module.css";

type Props = {
  readonly eventId: string;
  readonly ordinal: number;
  readonly role: LocationRole;
  /** Where the draft stands now: the parent and the first guess of the form. */
  readonly parent: { readonly id: string; readonly name: string };
  readonly start: {
    readonly lat: number | null;
    readonly lon: number | null;
    readonly radiusMeters: number | null;
  };
};

export function SiteForm({ eventId, ordinal, role, parent, start }: Props) {
  const base = useId();
  const [fields, setFields] = useState({
    name: "",
    lat: start.lat?.toString() ?? "",
    lon: start.lon?.toString() ?? "",
    radius: (start.radiusMeters ?? 1000).toString(),
    basis: "inferred",
    note: "",
  });
  const { state, send } = useDecision();
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
      <summary>Make a site in {parent.name}</summary>
      <div className="stack-tight">
        {input("name", "Name of the site, in words of ours (“weapons depot near …”)", "text")}
        <div className={styles.threeFields}>
          {input("lat", "Latitude", "decimal")}
          {input("lon", "Longitude", "decimal")}
          {input("radius", "Radius in metres", "decimal")}
        </div>
        <p className="field">
          <label htmlFor={`${base}-basis`}>Grounds</label>
          <select id={`${base}-basis`} className="input" value={fields.basis} onChange={put("basis")}>
            {locationBases.map((basis) => (
              <option key={basis} value={basis}>
                {basisLabels[basis]}
              </option>
            ))}
          </select>
        </p>
        {input("note", "How we know, for the page of the site", "text")}
        <div className={styles.acts}>
          <button
            type="button"
            className="button button-primary"
            disabled={site === null || state.kind === "sending"}
            onClick={() => {
              if (site === null) return;
              void send([
                { kind: "make_site", place: site },
                { kind: "place_event", eventId, ordinal, placeId: site.id, role },
              ]);
            }}
          >
            Make the site and put the event there
          </button>
          {state.kind === "refused" && <span role="alert">{state.message}</span>}
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
