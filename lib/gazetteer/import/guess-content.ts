// What a file seems to be, from its first bytes and lines, for errors that say more than "wrong format".

/** Bytes by which containers and documents are known, longest first where one begins another. */
const signatures: readonly (readonly [string, string])[] = [
  ["SQLite format 3\0", "an SQLite database"],
  ["%PDF", "a PDF"],
  ["PK\x03\x04", "a zip archive"],
  ["PK\x05\x06", "an empty zip archive"],
  ["\x1f\x8b", "a gzip file"],
  ["BZh", "a bzip2 file"],
  ["\xfd7zXZ", "an xz file"],
  ["7z\xbc\xaf\x27\x1c", "a 7z archive"],
  ["Rar!", "a RAR archive"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["PAR1", "a Parquet file"],
  ["\xff\xfe", "text in UTF-16"],
  ["\xfe\xff", "text in UTF-16"],
];

/** Says what the first bytes of a file are the mark of ("a PDF"); null where they are no mark known here, such as text. */
export function guessContainer(head: Buffer): string | null {
  const start = head.toString("latin1", 0, 512);
  const known = signatures.find(([mark]) => start.startsWith(mark));
  if (known !== undefined) return known[1];
  if (start.startsWith("OSMHeader", 6)) return "an OpenStreetMap extract (PBF)";
  return start.includes("\0") ? "a binary file" : null;
}

const number = /^-?\d+(?:\.\d+)?$/;

/** Says what text lines seem to be ("names of GNS, the layout since 2022"), for the end of a sentence "it seems to be ...". */
export function guessText(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const start = first.trimStart().toLowerCase();
  if (first === "") return "empty";
  if (start.startsWith("<!doctype html") || start.startsWith("<html"))
    return "a web page (HTML), perhaps of a server that had no such file";
  if (lines.some((line) => line.includes("<osm "))) return "OpenStreetMap XML";
  if (start.startsWith("<")) return "XML";
  if (start.startsWith("{") || start.startsWith("[")) {
    const text = lines.join(" ");
    if (/"elements"\s*:/.test(text)) return "an answer of Overpass (JSON)";
    return /"(?:Feature|FeatureCollection)"/.test(text) ? "GeoJSON" : "JSON";
  }
  const columns = first.split("\t");
  if (columns[0] === "rk" && columns.includes("ufi")) return "names of GNS, the layout since 2022";
  if (columns[0] === "RC" && columns.includes("UFI")) return "names of GNS, the layout before 2022";
  if (columns[0] === "wof_id") return "a table of Who's On First";
  const data = lines.find((line) => line.includes("\t"))?.split("\t") ?? [];
  if (data.length === 19 && number.test(data[0] ?? "") && number.test(data[4] ?? ""))
    return "a GeoNames dump (19 columns)";
  if (data.length >= 4 && data.length <= 10 && number.test(data[0] ?? "") && number.test(data[1] ?? ""))
    return "alternate names of GeoNames";
  if (/^[A-Z]{2}\.[^\t]+\t/.test(first)) return "division codes of GeoNames";
  if (start.includes("airport_ident")) return "a table of runways";
  if (start.includes("latitude_deg") || start.startsWith("icao,iata,")) return "a table of airports";
  if (columns.length > 1) return `a table of ${columns.length} columns with tabs`;
  const commas = first.split(",").length;
  const isTable =
    commas > 1 && lines.slice(0, 5).every((line) => Math.abs(line.split(",").length - commas) <= 2);
  return isTable ? `a table of ${commas} columns with commas` : "plain text";
}
