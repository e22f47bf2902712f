// Which hours lists and panels show first: local, UTC or as the source put it.
import { useId } from "react";
import { useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import type { Clock } from "../map-url-parameters";
import styles from "./timeline.module.css";

const clocks: readonly Clock[] = ["local", "utc", "stated"];

export function ClockSwitch() {
  const { clock, setClock } = useMapState();
  const t = useWords("timeline");
  const words = useWords("when");
  const name = useId();
  return (
    <fieldset className={styles.clocks}>
      <legend className="visually-hidden">{t("clock")}</legend>
      {clocks.map((each) => (
        <label key={each}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            checked={clock === each}
            onChange={() => setClock(each)}
          />
          <span>{words(`clocks.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
