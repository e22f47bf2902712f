// A version of an event as reference managers take it: BibTeX and CSL-JSON. Pure.

export type CitedVersion = {
  /** Seven characters, as in links. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Of the version itself, absolute. */
  readonly url: string;
  /** UTC ISO instant since when it was shown. */
  readonly madeAt: string;
  /** ISO day on which the reader saw it. */
  readonly accessedOn: string;
  /** What says which version it is, with its hash, in the reader's language. */
  readonly note: string;
  /** Of title and note, as BCP 47 has it. */
  readonly language: string;
};

/** The site speaks for itself: no person is named as author of a summary of claims. */
const author = "Dateline";

/** An entry of kind `misc`, whose fields BibTeX and biblatex both know. */
export function citeInBibtex(version: CitedVersion): string {
  const fields = [
    ["author", `{${author}}`],
    ["title", `{${bibtexText(version.title)}}`],
    ["year", version.madeAt.slice(0, 4)],
    ["date", version.madeAt.slice(0, 10)],
    ["version", String(version.number)],
    ["url", version.url],
    ["urldate", version.accessedOn],
    ["note", bibtexText(version.note)],
    ["langid", version.language === "ar" ? "arabic" : "english"],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{dateline-${version.id}-${version.number},`, ...lines, "}"].join("\n");
}

/** One item of CSL-JSON 1.0, as Zotero, Pandoc and citeproc read it. */
export function citeInCslJson(version: CitedVersion): string {
  const item = {
    id: `dateline-${version.id}-${version.number}`,
    type: "webpage",
    title: version.title,
    author: [{ literal: author }],
    "container-title": author,
    version: String(version.number),
    issued: { "date-parts": [dateParts(version.madeAt)] },
    accessed: { "date-parts": [dateParts(version.accessedOn)] },
    URL: version.url,
    note: version.note,
    language: version.language,
  };
  return JSON.stringify([item], null, 2);
}

function dateParts(day: string): number[] {
  return day.slice(0, 10).split("-").map(Number);
}

/** Characters that TeX would read as commands, as text. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#^_~%]/g, (sign) => texOf[sign] ?? sign);
}

const texOf: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "^": "\\textasciicircum{}",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "%": "\\%",
};
