// Looks for a place by any spelling through the public geocoder.
"use client";
import { useId, useState } from "react";
import { useLanguage, useWords } from "../_words/words.client";
import { refusalOf } from "./use-decision.client";
import styles from "./review.module.css";

export type FoundPlace = {
  readonly placeId: string;
  readonly name: string;
  readonly hierarchy: string;
  readonly lon: number | null;
  readonly lat: number | null;
};

export function PlaceSearch({
  label,
  onFound,
}: {
  label: string;
  onFound: (places: readonly FoundPlace[]) => void;
}) {
  const t = useWords("review");
  const language = useLanguage();
  const field = useId();
  const [query, setQuery] = useState("");
  const [note, setNote] = useState("");
  const search = async (): Promise<void> => {
    if (query.trim() === "") return;
    setNote(t("place.searching"));
    const response = await fetch(
      `/api/v1/geocode?q=${encodeURIComponent(query)}&limit=8&lang=${language}`,
    ).catch(() => null);
    if (response === null) return setNote(t("place.silent"));
    if (!response.ok) return setNote(await refusalOf(response, t));
    const places = placesOf(await response.json());
    setNote(places.length === 0 ? t("place.nothing") : t("place.found", { count: places.length }));
    onFound(places);
  };
  return (
    <div className={styles.search}>
      <label htmlFor={field} className="small">
        {label}
      </label>
      <span className={styles.searchLine}>
        <input
          id={field}
          type="search"
          dir="auto"
          className="input"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void search();
          }}
        />
        <button type="button" className="button" onClick={() => void search()}>
          {t("place.search")}
        </button>
      </span>
      <span role="status" className="small muted">
        {note}
      </span>
    </div>
  );
}

/** The geocoder's GeoJSON as choices; what is not understood is left out. */
function placesOf(body: unknown): FoundPlace[] {
  if (!isRecord(body) || !Array.isArray(body.features)) return [];
  return body.features.flatMap((feature: unknown): FoundPlace[] => {
    if (!isRecord(feature) || !isRecord(feature.properties)) return [];
    const { geometry } = feature;
    const { place } = feature.properties;
    if (!isRecord(place)) return [];
    const placeId = text(place.placeId);
    const name = text(place.name);
    if (placeId === null || name === null) return [];
    const above = Array.isArray(place.hierarchy)
      ? place.hierarchy.flatMap((word: unknown) => text(word) ?? [])
      : [];
    const at: unknown = isRecord(geometry) && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
    const [lon, lat] = Array.isArray(at)
      ? at.map((value: unknown) => (typeof value === "number" ? value : null))
      : [];
    return [{ placeId, name, hierarchy: above.join(", "), lon: lon ?? null, lat: lat ?? null }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
