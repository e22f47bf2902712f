// Every key of the map page in one register: the parts of the room add theirs, the dialog under ? lists them, one listener acts.
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { isTyping } from "../_ui/single-keys";
import { takeEarlyActs } from "./early-acts";
import { readKey, type Waiting } from "./shortcuts-keys";

/** The dialog's headings, in its order. */
export const shortcutGroups = ["move", "view", "filters", "time", "tools", "map", "help"] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export type Shortcut = {
  /** As it is written in the dialog: "f", "[", "Space", "Esc", "Alt+ArrowUp", "g e" (one after the other). */
  readonly key: string;
  readonly group: ShortcutGroup;
  /** In the dialog instead of the key, where one line stands for several keys. */
  readonly shown?: string;
  /** What it does, in the reader's language; "" keeps it out of the dialog. */
  readonly words: string;
  /** Null where something else listens, as the search box does for its key. False: not meant for this, let the page have the key. */
  readonly act: ((event: KeyboardEvent) => unknown) | null;
};

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Shortcut[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

/**
 * Holds a key as long as the part is mounted. Where two parts hold the same key the one that came last acts, and the other
 * after it has gone: Esc closes what was opened last.
 */
export function useShortcut({ key, shown, group, words, act }: Shortcut): void {
  const run = useEffectEvent((event: KeyboardEvent) => act?.(event));
  const isActing = act !== null;
  useEffect(() => {
    const mine: Shortcut = {
      key,
      shown: shown ?? key,
      group,
      words,
      act: isActing ? (event) => run(event) : null,
    };
    change([...registered, mine]);
    return () => change(registered.filter((one) => one !== mine));
  }, [key, shown, group, words, isActing]);
}

/** A part that comes later than this does not answer the key that was pressed for it. Milliseconds. */
const awaitedWithin = 10_000;

const none: readonly Shortcut[] = [];

/** All keys there are now, each once. */
export function useShortcutList(): readonly Shortcut[] {
  const all = useSyncExternalStore(
    follow,
    () => registered,
    () => none,
  );
  return all.filter(
    ({ key, words }, index) => words !== "" && all.findIndex((one) => one.key === key) === index,
  );
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Listens for all registered keys. Never while someone types or a dialog is open; keys without Alt only while single keys are
 * switched on, but for Esc. A key of a part that is still on its way is answered when it comes, and so is one pressed before all this.
 */
export function useShortcutListener(areSingleKeysOn: boolean): void {
  const isOn = useEffectEvent(() => areSingleKeysOn);
  const answerEarly = useRef<((event: KeyboardEvent) => void) | null>(null);
  useEffect(() => {
    let waiting: Waiting = null;
    /** The last key, while no part that is here holds it: some are still on their way. */
    let early: KeyboardEvent | null = null;
    const answer = (event: KeyboardEvent): void => {
      const known = registered.flatMap(({ key, act }) => (act === null ? [] : [key]));
      const read = readKey(event, known, waiting);
      waiting = read.waiting;
      early = read.key === null ? event : null;
      if (read.key === null) return;
      if (!isOn() && read.key !== "Esc" && !read.key.startsWith("Alt+")) return;
      if (read.key === "Space" && isPressedBySpace(event.target)) return;
      const found = registered.findLast(({ key, act }) => key === read.key && act !== null);
      if (found?.act?.(event) !== false) event.preventDefault();
    };
    const listen = (event: KeyboardEvent): void => {
      early = null;
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]") !== null)
        return;
      answer(event);
    };
    const listenAgain = (): void => {
      if (early === null) return;
      if (performance.now() - early.timeStamp < awaitedWithin) answer(early);
      else early = null;
    };
    const endFollowing = follow(listenAgain);
    addEventListener("keydown", listen);
    answerEarly.current = listen;
    return () => {
      endFollowing();
      removeEventListener("keydown", listen);
    };
  }, []);
  useEffect(() => {
    if (!areSingleKeysOn) return;
    const keys = takeEarlyActs("keys").filter((act) => act instanceof KeyboardEvent);
    // Several are words somebody meant to type.
    const [key] = keys;
    if (key !== undefined && keys.length === 1) answerEarly.current?.(key);
  }, [areSingleKeysOn]);
}

/** Space presses a button and opens a summary; it scrolls nothing that has no more to show. */
function isPressedBySpace(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("button, a, summary, input, [role=button], [role=slider]") !== null
  );
}
