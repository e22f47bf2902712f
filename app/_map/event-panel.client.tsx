// What is chosen, told over the map: the panel loads the event, takes the focus from a key and gives it back when it closes.
"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { isAppError } from "../../lib/errors";
import type { EventView } from "../../lib/events/event-view";
import { titleIn } from "../_words/retold";
import { useRetold, useWords } from "../_words/words.client";
import { askForEvent } from "./ask-for-events";
import { CloseLink } from "./close-link";
import { EventPanelFailed } from "./event-panel-failed";
import { EventPanelMissing } from "./event-panel-missing";
import { EventPanelSheet } from "./event-panel-sheet";
import { knownRow } from "./known-rows";
import { useMapState } from "./map-state";
import type { ChosenEvent } from "./map-page-data";
import { useIsPhone } from "./prefers";
import type { AskedRev, ToldVersion } from "./told-version";
import { useAskAgain } from "./use-ask-again";
import styles from "./panel.module.css";

type Shown =
  | { readonly kind: "event"; readonly event: EventView; readonly version: ToldVersion | null }
  | { readonly kind: "loading" }
  | { readonly kind: "missing" }
  | { readonly kind: "gone" }
  | { readonly kind: "failed" };

/** `known` is the event that the server found for the address, so that the panel stands without a script. */
export function EventPanel({ known }: { known: ChosenEvent | null }) {
  const { chosenId, chosenRev } = useMapState();
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef<string | null>(null);
  const isOpen = chosenId !== null;

  useEffect(() => {
    if (!isOpen) return;
    const active = document.activeElement;
    opener.current = active instanceof HTMLElement && active !== document.body ? active : null;
    return () => giveBack(opener.current, last.current);
  }, [isOpen]);
  useEffect(() => {
    if (chosenId !== null) last.current = chosenId;
  }, [chosenId]);

  return chosenId === null ? null : <OpenPanel id={chosenId} rev={chosenRev} known={known} />;
}

/** The focus goes back to where it was, unless it is somewhere by now: on the map, in the search box. */
function giveBack(opener: HTMLElement | null, eventId: string | null): void {
  requestAnimationFrame(() => {
    const active = document.activeElement;
    if (document.querySelector("[data-event-panel]") !== null) return;
    if (active !== null && active !== document.body) return;
    const row = document.querySelector<HTMLElement>(`[data-event="${eventId}"]`);
    (opener?.isConnected === true ? opener : row)?.focus({ preventScroll: true });
  });
}

type OpenProps = { id: string; rev: AskedRev; known: ChosenEvent | null };

function OpenPanel({ id, rev, known }: OpenProps) {
  const t = useWords("list");
  const { revision, announce } = useMapState();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ id: string; rev: AskedRev; shown: Shown } | null>(null);
  const panel = useRef<HTMLElement>(null);
  const isPhone = useIsPhone();

  useEffect(() => {
    let isWanted = true;
    askForEvent(id, revision, rev).then(
      ({ event, version }) => isWanted && setAnswer({ id, rev, shown: { kind: "event", event, version } }),
      (error: unknown) => {
        if (!isWanted) return;
        const kind = isAppError(error, "not_found")
          ? "missing"
          : isAppError(error, "gone")
            ? "gone"
            : "failed";
        // What is told already stays when it cannot be told anew.
        setAnswer((before) =>
          kind === "failed" && before?.id === id && before.rev === rev && before.shown.kind === "event"
            ? before
            : { id, rev, shown: { kind } },
        );
      },
    );
    return () => {
      isWanted = false;
    };
  }, [id, rev, revision, turn]);

  // A row opened by a key leads into the panel; a click leaves the focus where it is.
  const enter = useEffectEvent(() => {
    const active = document.activeElement;
    if (active?.matches(`[data-event="${id}"]:focus-visible`) === true)
      panel.current?.focus({ preventScroll: true });
    // In the sheet the panel stands below the filters.
    if (isPhone) panel.current?.scrollIntoView({ block: "start" });
  });
  useEffect(() => enter(), [id]);

  const shown: Shown =
    answer?.id === id && answer.rev === rev
      ? answer.shown
      : known?.event.id === id && known.rev === rev
        ? { kind: "event", event: known.event, version: known.version }
        : { kind: "loading" };
  const hasFailed = shown.kind === "failed";
  const askAgain = (): void => setTurn((before) => before + 1);
  useAskAgain(hasFailed, askAgain);
  const listed = hasFailed ? knownRow(id, rev) : null;
  const retold = useRetold();
  const told = shown.kind === "event" ? shown.event : listed?.event;
  const title = told === undefined ? null : titleIn(retold, told).words;
  const say = useEffectEvent((words: string) => {
    if (panel.current?.contains(document.activeElement) !== true)
      announce(t("panel.chosen", { title: words }));
  });
  useEffect(() => {
    if (title !== null && answer !== null) say(title);
  }, [title, answer]);
  const sayFailed = useEffectEvent(() => announce(t("panel.failed")));
  useEffect(() => {
    if (hasFailed) sayFailed();
  }, [hasFailed, id]);

  const close = <CloseLink label={t("panel.close")} />;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={
        title !== null
          ? t("panel.chosen", { title })
          : t(shown.kind === "event" ? "panel.failed" : `panel.${shown.kind}`)
      }
      aria-busy={shown.kind === "loading" || undefined}
      data-event-panel
    >
      {shown.kind === "event" ? (
        <EventPanelSheet event={shown.event} version={shown.version} rev={rev} close={close} />
      ) : (
        <>
          <div className={styles.panelHead}>
            {/* That it failed is announced: too soon after the rest for a status to tell. */}
            <p className="muted" role={hasFailed ? undefined : "status"}>
              {shown.kind === "missing" && typeof rev === "number"
                ? t("panel.noVersion", { number: String(rev) })
                : t(shown.kind === "missing" && rev !== null ? "panel.notKnownThen" : `panel.${shown.kind}`)}
            </p>
            {close}
          </div>
          {shown.kind === "missing" && rev !== null && <EventPanelMissing id={id} />}
          {hasFailed && <EventPanelFailed listed={listed} onRetry={askAgain} />}
        </>
      )}
    </section>
  );
}
