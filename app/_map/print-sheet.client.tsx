// What only paper shows of the map: the view, what was asked for in words, the address, and the day.
"use client";

import type { Map as MapInstance } from "maplibre-gl";
import { useLayoutEffect, useRef } from "react";
import { useWhenWords } from "../_ui/when-words.client";
import { dayInWords } from "../_ui/when-in-words";
import { useLanguage, useRetold, useWords } from "../_words/words.client";
import { askedInWords } from "./asked-in-words";
import type { AskedFilter } from "./filter-in-words";
import { useIsPrinting } from "./prefers";
import styles from "./map.module.css";

type Props = {
  asked: AskedFilter;
  /** The live map; null where the server's picture stands in its place, and is printed there. */
  map: MapInstance | null;
};

export function PrintSheet({ asked, map }: Props) {
  const [t, labels, filters] = [useWords("map"), useWords("labels"), useWords("filters")];
  const [language, retold, when] = [useLanguage(), useRetold(), useWhenWords()];
  const isPrinting = useIsPrinting();
  const words = askedInWords(asked, { t: filters, map: t, labels, when, language, retold });
  return (
    <figure className={styles.onPaper}>
      {map !== null && isPrinting && <Copied map={map} />}
      <figcaption>
        <strong>{words.length === 0 ? t("paper.everything") : words.join(" · ")}</strong>
      </figcaption>
      {isPrinting && (
        <p className="small">
          <a href={location.href} dir="ltr">
            {location.href}
          </a>
          {" · "}
          {t("paper.printed", { day: dayInWords(new Date().toISOString().slice(0, 10), when) })}
        </p>
      )}
    </figure>
  );
}

/** What the live map shows, as an image of its own: a canvas of WebGL is empty by the time it is printed. */
function Copied({ map }: { map: MapInstance }) {
  const copy = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const { current } = copy;
    if (current === null) return;
    // Drawn and copied in one turn: afterwards the browser may throw away what was drawn.
    map.redraw();
    const live = map.getCanvas();
    current.width = live.width;
    current.height = live.height;
    current.getContext("2d")?.drawImage(live, 0, 0);
  }, [map]);
  return <canvas ref={copy} />;
}
