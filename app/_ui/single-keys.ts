// Keys that act without Ctrl or Alt: never while someone types, and all of them can be switched off (WCAG 2.1.4).
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

const offKey = "dateline-shortcuts-off";
const listeners = new Set<() => void>();
let offInThisPage = false;

/** Whether single keys act, and the switch. On until someone switches them off; off until the page listens, and without a script. */
export function useSingleKeys(): { isOn: boolean; setIsOn: (isOn: boolean) => void } {
  return { isOn: useSyncExternalStore(subscribe, isSwitchedOn, () => false), setIsOn: switchTo };
}

/** Calls `press` for keys pressed anywhere on the page but in a field, without Ctrl, Alt or Meta. */
export function usePageKeys(press: (event: KeyboardEvent) => void): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isTyping(event.target)) press(event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => act(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

/** In a field, where a key is a letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit|range)$/.test(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(textarea|select)$/i.test(target.tagName))
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
