// Structured data for machines, as text of a script element that no browser runs.

/** JSON that cannot end its script element: every `<` is written as its escape, which JSON readers undo. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c").replace(/&/g, "\\u0026").replace(/>/g, "\\u003e");
}

export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{jsonLdText(data)}</script>;
}
