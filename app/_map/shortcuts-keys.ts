// Which of the known keys was pressed, on any keyboard: letters are found by their place where the layout writes another script. Pure.

type Press = {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly timeStamp: number;
};

/** The first key of a pair, and when it was pressed; null = none. */
export type Waiting = { readonly first: string; readonly at: number } | null;

/** Longer than this between two keys and they are no pair. Milliseconds. */
const pairWithin = 1500;

const placesOfSigns: Readonly<Record<string, string>> = {
  BracketLeft: "[",
  BracketRight: "]",
  Slash: "/",
};
const names: Readonly<Record<string, string>> = { Escape: "Esc", " ": "Space" };

/**
 * The known key that is complete with this press ("j", "Alt+i", "g e"), null when none is; `waiting` is what to hand in at the
 * next press.
 */
export function readKey(
  press: Press,
  known: readonly string[],
  waiting: Waiting,
): { key: string | null; waiting: Waiting } {
  const pressed = keyOf(press);
  if (pressed === null) return { key: null, waiting };
  if (waiting !== null && press.timeStamp - waiting.at < pairWithin) {
    const pair = `${waiting.first} ${pressed}`;
    if (known.includes(pair)) return { key: pair, waiting: null };
  }
  const isFirst = known.some((key) => key.startsWith(`${pressed} `));
  return {
    key: known.includes(pressed) ? pressed : null,
    waiting: isFirst ? { first: pressed, at: press.timeStamp } : null,
  };
}

/** Null for keys that belong to the browser or the system, and for Shift and the like alone. */
function keyOf({ key, code, altKey, ctrlKey, metaKey }: Press): string | null {
  if (ctrlKey || metaKey || /^(Shift|Alt|AltGraph|Control|Meta|CapsLock)$/.test(key)) return null;
  // Alt writes signs of its own on some systems, so with it the place of the key counts.
  if (altKey) return `Alt+${/^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : (names[key] ?? key)}`;
  const isOtherScript = key.length === 1 && key > "\u007f";
  if (!isOtherScript) return names[key] ?? key;
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : (placesOfSigns[code] ?? key);
}
