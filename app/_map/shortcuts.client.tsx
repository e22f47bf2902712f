// j and k walk the list, Esc closes. Never while someone types, and they can be switched off.
"use client";

import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

const offKey = "dateline-shortcuts-off";
const listeners = new Set<() => void>();
let offInThisPage = false;

type Acts = { next: () => void; previous: () => void; close: () => void };

export function useShortcuts(acts: Acts): { isOn: boolean; setIsOn: (isOn: boolean) => void } {
  const isOn = useSyncExternalStore(subscribe, isSwitchedOn, () => true);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    if (event.key === "Escape") acts.close();
    else if (!isOn) return;
    else if (event.key === "j") acts.next();
    else if (event.key === "k") acts.previous();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  return { isOn, setIsOn: switchTo };
}

export function ShortcutsSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="small needs-script">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} /> Keys:{" "}
      <kbd>j</kbd> next, <kbd>k</kbd> previous event, <kbd>Esc</kbd> close
    </label>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isSwitchedOn(): boolean {
  try {
    return localStorage.getItem(offKey) === null;
  } catch {
    return !offInThisPage;
  }
}

function switchTo(isOn: boolean): void {
  offInThisPage = !isOn;
  try {
    if (isOn) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, "1");
  } catch {
    // Storage is shut off: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}
