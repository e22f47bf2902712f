// A choice of the reader's that stays on this device: an address may say another, and then the address is right.
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

/** The kept word where it is one of `allowed`, else null; always null on the server. */
export function useKeptChoice<Word extends string>(name: string, allowed: readonly Word[]): Word | null {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      addEventListener("storage", changed);
      return () => {
        listeners.delete(changed);
        removeEventListener("storage", changed);
      };
    },
    () => allowed.find((word) => word === read(name)) ?? null,
    () => null,
  );
}

/** Null forgets it. Where the browser keeps nothing (private windows), the choice holds for this page by its address. */
export function keepChoice(name: string, word: string | null): void {
  try {
    if (word === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), word);
  } catch {
    return;
  }
  for (const changed of listeners) changed();
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

function keyOf(name: string): string {
  return `dateline.${name}`;
}
