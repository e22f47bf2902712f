// What only paper shows of the map: the view, what was asked for in words, the address (as a code too), and the day.
"use client";

import type { Map as MapInstance } from "maplibre-gl";
import { useLayoutEffect, useRef } from "react";
import { QrCode } from "../_ui/qr-code";
import { useWhenWords } from "../_ui/when-words.client";
import { dayInWords } from "../_ui/when-in-words";
import { useLanguage, useRetold, useWords } from "../_words/words.client";
import { askedInWords } from "./asked-in-words";
import { useMapLook } from "./basemap/use-map-look";
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
  if (!isPrinting) return null;
  return (
    <figure className={styles.onPaper}>
      {map !== null && <Copied map={map} />}
      <figcaption>
        <strong>{words.length === 0 ? t("paper.everything") : words.join(" · ")}</strong>
      </figcaption>
      <p className="small">
        <a href={location.href} dir="ltr">
          {location.href}
        </a>
        {" · "}
        {t("paper.printed", { day: dayInWords(today(), when) })}
      </p>
      <QrCode url={location.href} />
    </figure>
  );
}

/** The day where the paper is printed: "2026-11-22". */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** What the live map shows, as an image of its own: a canvas of WebGL is empty by the time it is printed. With what its makers are owed. */
function Copied({ map }: { map: MapInstance }) {
  const { theme } = useMapLook();
  const copy = useRef<HTMLCanvasElement>(null);
  const credits = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = copy;
    const context = current?.getContext("2d");
    if (current === null || context == null) return;
    // Drawn and copied in one turn: afterwards the browser may throw away what was drawn.
    map.redraw();
    const live = map.getCanvas();
    current.width = live.width;
    current.height = live.height;
    // Paper is light: lightness is turned over, and each hue stays what it was.
    if (theme === "dark") context.filter = "invert(1) hue-rotate(180deg)";
    context.drawImage(live, 0, 0);
    const owed = map.getContainer().querySelector(".maplibregl-ctrl-attrib-inner");
    if (credits.current !== null) credits.current.textContent = owed?.textContent ?? "";
  }, [map, theme]);
  return (
    <>
      <canvas ref={copy} />
      <p className="small">
        <bdi ref={credits} />
      </p>
    </>
  );
}
