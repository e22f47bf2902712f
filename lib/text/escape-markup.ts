// Text that stands inside HTML or XML as text, between tags or in a quoted attribute.

/** `a < b & "c"` -> `a &lt; b &amp; &quot;c&quot;`. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
