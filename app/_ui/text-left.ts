// A pasted text while its reader signs in: kept by this window alone, and forgotten once it is back in its field.

export type LeftText = { readonly text: string; readonly published: string };

const key = "dateline.text-left";

/** Where the browser keeps nothing the text is lost, as it always was: whoever leaves can still go back. */
export function leaveText(left: LeftText): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(left));
  } catch {
    return;
  }
}

/** Null where none was left. */
export function takeLeftText(): LeftText | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    return isLeftText(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isLeftText(value: unknown): value is LeftText {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "published" in value &&
    typeof value.published === "string"
  );
}
