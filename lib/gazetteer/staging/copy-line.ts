// One line of COPY's text format, from values as JavaScript has them.

export type CopyValue = string | number | bigint | null | undefined;

/** Tab between values, \N for null, backslash before what would be read as one of them, and the line's end. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = "";
  for (let at = 0; at < values.length; at += 1) {
    if (at > 0) line += "\t";
    line += copyValue(values[at]);
  }
  return `${line}\n`;
}

/** One value of such a line. */
function copyValue(value: CopyValue): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value !== "string") return String(value);
  return special.test(value) ? value.replace(specials, escape) : value;
}

const special = /[\\\t\n\r]/;
const specials = /[\\\t\n\r]/g;

function escape(character: string): string {
  return character === "\t" ? "\\t" : character === "\n" ? "\\n" : character === "\r" ? "\\r" : "\\\\";
}
