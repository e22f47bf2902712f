// What a tool answers, in a card beside the map: lengths, events inside a shape, what lies at a spot.
"use client";

import { radiusInWords } from "../../_ui/coordinates-in-words";
import { everything, type EventFilter } from "../../../lib/events/filter/event-filter";
import { formatEventFilter } from "../../../lib/events/filter/format-event-filter";
import { coordinateForms } from "../../../lib/geo/write-coordinates";
import { localeOf } from "../../_words/language";
import { useLanguage, useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { CardFrame } from "./card-frame.client";
import { areaOf, legsOf, lengthOf, polygonOf } from "./measure";
import { SpotCard } from "./spot-card.client";
import { radiusChoices, type Tool } from "./tool";
import { WithinList } from "./within-list.client";
import styles from "./tools.module.css";

export function ToolCard({ tool, onClose }: { tool: Tool; onClose: () => void }) {
  switch (tool.kind) {
    case "measure":
      return <MeasureCard points={tool.points} onClose={onClose} />;
    case "around":
      return <AroundCard tool={tool} onClose={onClose} />;
    case "area":
      return <AreaCard corners={tool.corners} onClose={onClose} />;
    case "spot":
      return <SpotCard key={`${tool.point.lat},${tool.point.lon}`} point={tool.point} onClose={onClose} />;
  }
}

function MeasureCard({
  points,
  onClose,
}: {
  points: Extract<Tool, { kind: "measure" }>["points"];
  onClose: () => void;
}) {
  const t = useWords("tools");
  const language = useLanguage();
  return (
    <CardFrame title={t("measure")} onClose={onClose}>
      <p className={styles.figure}>
        <bdi>{radiusInWords(lengthOf(points), language)}</bdi>
      </p>
      <ol className={styles.legs}>
        {legsOf(points).map(({ meters, bearingDegrees }, index) => (
          <li key={index}>
            <bdi>{radiusInWords(meters, language)}</bdi> ·{" "}
            <bdi dir="ltr">{t("bearing", { degrees: Math.round(bearingDegrees) % 360 })}</bdi>
          </li>
        ))}
      </ol>
    </CardFrame>
  );
}

function AroundCard({ tool, onClose }: { tool: Extract<Tool, { kind: "around" }>; onClose: () => void }) {
  const t = useWords("tools");
  const language = useLanguage();
  const { setTool, setFilter, filter } = useMapState();
  const { point, radiusMeters } = tool;
  const near = { point, radiusMeters };
  const isFilter = filter.near !== null && nearInWords(filter.near) === nearInWords(near);
  const choices = [...new Set([...radiusChoices, radiusMeters])].sort((a, b) => a - b);
  return (
    <CardFrame title={t("around")} onClose={onClose}>
      <label className={styles.radius}>
        {t("radius")}{" "}
        <select
          className="input"
          value={radiusMeters}
          onChange={({ target }) => setTool({ ...tool, radiusMeters: Number(target.value) })}
        >
          {choices.map((meters) => (
            <option key={meters} value={meters}>
              {radiusInWords(meters, language)}
            </option>
          ))}
        </select>
      </label>
      <p className="small muted">
        <bdi dir="ltr">{coordinateForms(point, 100).dd}</bdi>
      </p>
      {/* Under its own filter what only may lie inside would be told as none. */}
      <WithinList
        shape={{ circle: { ...point, radiusMeters } }}
        of={isFilter ? { ...filter, near: null } : filter}
      />
      <div className={styles.actions}>
        <button
          className="button"
          type="button"
          aria-pressed={isFilter}
          onClick={() => setFilter({ ...filter, near: isFilter ? null : near })}
        >
          {t("asFilter")}
        </button>
      </div>
    </CardFrame>
  );
}

/** The same for circles that are one in the address. */
const nearInWords = (near: EventFilter["near"]): string => formatEventFilter({ ...everything, near });

function AreaCard({
  corners,
  onClose,
}: {
  corners: Extract<Tool, { kind: "area" }>["corners"];
  onClose: () => void;
}) {
  const t = useWords("tools");
  const language = useLanguage();
  const { filter } = useMapState();
  const squareKilometres = new Intl.NumberFormat(localeOf(language), {
    maximumSignificantDigits: 3,
  }).format(areaOf(corners) / 1e6);
  return (
    <CardFrame title={t("area")} onClose={onClose}>
      <p className="small muted">
        {t("areaSize")}: <bdi>{t("squareKilometres", { count: squareKilometres })}</bdi>
      </p>
      <WithinList shape={{ polygon: polygonOf(corners) }} of={filter} />
    </CardFrame>
  );
}
