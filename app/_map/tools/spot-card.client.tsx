// A spot that was pressed: its coordinates in five forms, what is near, what happened around it, and other people's maps of it.
"use client";

import type { LonLat } from "../../../lib/geo/coordinates";
import { metersPerPixel } from "../../../lib/geo/mercator";
import { CoordinateForms } from "../../_ui/coordinate-forms";
import { CopyButton } from "../../_ui/copy-button.client";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { openIn } from "../../_ui/open-in";
import { useHref, useLanguage, useWords } from "../../_words/words.client";
import { pathOfSpot } from "../map-short-link";
import { useMapState } from "../map-state";
import { AskFailed } from "./ask-failed.client";
import { askNear, useAnswer } from "./ask-tools";
import { CardFrame } from "./card-frame.client";
import { usualRadiusMeters } from "./tool";
import { setToolDraft } from "./tool-draft";
import styles from "./tools.module.css";

const compass = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;

export function SpotCard({ point, onClose }: { point: LonLat; onClose: () => void }) {
  const [t, labels] = [useWords("tools"), useWords("labels")];
  const language = useLanguage();
  const href = useHref();
  const { setTool, map, filter } = useMapState();
  const near = useAnswer(`${point.lat},${point.lon},${language}`, askNear);
  // A finger or a mouse is right to a few pixels.
  const radiusMeters = Math.max(1, 3 * metersPerPixel(point.lat, map?.getZoom() ?? 12));
  // Drawn in the browser alone.
  const shortLink = `${location.origin}${href(pathOfSpot(point, map?.getZoom() ?? 12))}`;
  const day = filter.from !== null && filter.from === filter.to ? filter.from : null;

  return (
    <CardFrame title={t("spot")} onClose={onClose}>
      <dl className={styles.forms}>
        <CoordinateForms point={point} radiusMeters={radiusMeters} labels={labels} />
        <div>
          <dt>{t("shortLink")}</dt>
          <dd>
            <data value={shortLink} className="mono" dir="ltr">
              {shortLink.replace(/^https?:\/\//, "")}
            </data>
            <CopyButton text={shortLink} label={t("copyShortLink")} />
          </dd>
        </div>
      </dl>
      <h3>{t("nearest")}</h3>
      {near.kind === "waiting" && <p className="muted">{t("loading")}</p>}
      {near.kind === "failed" && <AskFailed again={near.again} />}
      {near.kind === "answered" && near.answer.length === 0 && <p className="muted">{t("nothingNamed")}</p>}
      {near.kind === "answered" && (
        <ul className="plain-list">
          {near.answer.map((place) => (
            <li key={place.href}>
              <a href={href(place.href)}>
                <bdi>{place.name}</bdi>
              </a>
              <span className="small muted">
                {" "}
                {t("away", {
                  distance: radiusInWords(place.distanceMeters, language),
                  direction: compass[Math.round(place.bearingDegrees / 45) % 8] ?? "n",
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <button
          className="button"
          type="button"
          onClick={() => {
            setTool({ kind: "around", point, radiusMeters: usualRadiusMeters });
            // Where the spot was asked for; this button goes.
            map?.getCanvas().focus();
          }}
        >
          {t("eventsAround")}
        </button>
        <button
          className="button button-quiet"
          type="button"
          onClick={() => {
            setTool(null);
            setToolDraft({ kind: "measure", points: [point] });
            map?.getCanvas().focus();
          }}
        >
          {t("measureFrom")}
        </button>
      </div>
      <h3>{t("openIn")}</h3>
      <ul className={`plain-list ${styles.sites}`}>
        {openIn({ point, radiusMeters, day }).map(({ name, url }) => (
          <li key={name}>
            <a href={url} rel="noopener external" dir="ltr">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}
