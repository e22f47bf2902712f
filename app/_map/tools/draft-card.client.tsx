// Beside the map while something is drawn: how to go on, how long it is so far, and the ways out.
"use client";

import { radiusInWords } from "../../_ui/coordinates-in-words";
import { useLanguage, useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { lengthOf } from "./measure";
import { usualRadiusMeters, type Tool } from "./tool";
import { isOfOnePoint, setToolDraft, toolOfDraft, type ToolDraft } from "./tool-draft";
import styles from "./tools.module.css";

type Props = { draft: ToolDraft; onFinish: (drawn: Tool) => void; onCancel: () => void };

export function DraftCard({ draft, onFinish, onCancel }: Props) {
  const t = useWords("tools");
  const language = useLanguage();
  const { box } = useMapState();
  const takesSeveral = !isOfOnePoint(draft);
  const tool = toolOfDraft(draft, usualRadiusMeters);

  return (
    <section className={styles.card} aria-label={t(draft.kind)}>
      <h2>{t(draft.kind)}</h2>
      <div className={styles.rest}>
        <p className="small">{t(`drawHint.${draft.kind}`)}</p>
        {takesSeveral && (
          <p>
            {t("drawn", { count: draft.points.length })}
            {draft.kind === "measure" && draft.points.length > 1 && (
              <>
                {" · "}
                <bdi>{radiusInWords(lengthOf(draft.points), language)}</bdi>
              </>
            )}
          </p>
        )}
        <div className={styles.actions}>
          {takesSeveral && (
            <>
              <button
                className="button"
                type="button"
                disabled={tool === null}
                onClick={() => {
                  if (tool !== null) onFinish(tool);
                }}
              >
                {t("done")}
              </button>
              <button
                className="button button-quiet"
                type="button"
                disabled={draft.points.length === 0}
                onClick={() => setToolDraft({ ...draft, points: draft.points.slice(0, -1) })}
              >
                {t("undo")}
              </button>
            </>
          )}
          {draft.kind === "area" && box !== null && box.west < box.east && (
            <button
              className="button button-quiet"
              type="button"
              onClick={() => {
                const { west, south, east, north } = box;
                onFinish({
                  kind: "area",
                  corners: [
                    { lon: west, lat: south },
                    { lon: east, lat: south },
                    { lon: east, lat: north },
                    { lon: west, lat: north },
                  ],
                });
              }}
            >
              {t("viewAsArea")}
            </button>
          )}
          <button className="button button-quiet" type="button" onClick={onCancel}>
            {t("cancel")}
          </button>
        </div>
      </div>
    </section>
  );
}
