// Previous event, play, next event: the same three under the map and in the phone's sheet.
import { useWords } from "../../_words/words.client";
import { useNeighbour } from "./use-neighbour";
import type { Player } from "./use-player";
import styles from "./timeline.module.css";

export function TimeSteps({ player, isDisabled }: { player: Player; isDisabled: boolean }) {
  const t = useWords("timeline");
  const goToNeighbour = useNeighbour();
  const act = player.isStepwise ? "step" : player.isPlaying ? "pause" : "play";
  return (
    <div className={`${styles.steps} no-print`} role="group" aria-label={t("period")}>
      <button
        type="button"
        aria-label={t("previousEvent")}
        title={t("previousEvent")}
        onClick={() => void goToNeighbour(-1)}
      >
        <Sign name="previous" />
      </button>
      <button type="button" aria-label={t(act)} title={t(act)} disabled={isDisabled} onClick={player.toggle}>
        <Sign name={act} />
      </button>
      <button
        type="button"
        aria-label={t("nextEvent")}
        title={t("nextEvent")}
        onClick={() => void goToNeighbour(1)}
      >
        <Sign name="next" />
      </button>
    </div>
  );
}

const signs = {
  previous: "M11 4 5 9l6 5M4.5 4v10",
  next: "m7 4 6 5-6 5M13.5 4v10",
  play: "M5.5 3.5 14 9l-8.5 5.5z",
  step: "M4 4l6 5-6 5zM13 4v10",
  pause: "M6 4v10M12 4v10",
} as const;

/** Towards later is to the right in every language, as time runs. */
function Sign({ name }: { name: keyof typeof signs }) {
  return (
    <svg aria-hidden="true" focusable="false" width="18" height="18" viewBox="0 0 18 18">
      <path
        d={signs[name]}
        fill={name === "play" || name === "step" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
