// Lines as GeoNames' dumps have them, told in what a test is about.

/** Columns of a line; all else is an ordinary village of Syria. */
export type DumpCells = Partial<
  Record<
    "id" | "name" | "ascii" | "others" | "lat" | "lon" | "cls" | "code" | "cc" | "a1" | "a2" | "pop" | "tz",
    string
  >
>;

/** One line, without its end. */
export function dumpLine({
  id = "1",
  name = "Testville",
  ascii = name,
  others = "",
  lat = "35.1",
  lon = "38.2",
  cls = "P",
  code = "PPL",
  cc = "SY",
  a1 = "04",
  a2 = "",
  pop = "0",
  tz = "Asia/Damascus",
}: DumpCells): string {
  return [
    id,
    name,
    ascii,
    others,
    lat,
    lon,
    cls,
    code,
    cc,
    "",
    a1,
    a2,
    "",
    "",
    pop,
    "",
    "301",
    tz,
    "2024-01-02",
  ].join("\t");
}

export const dump = (...lines: readonly DumpCells[]): string => `${lines.map(dumpLine).join("\n")}\n`;
