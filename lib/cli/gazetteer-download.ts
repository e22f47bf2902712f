// GeoNames' country files from the network into the data folder.
import path from "node:path";
import { downloadFile } from "./download-file";

export type DownloadOptions = {
  /** Folder of the files at the other end, without a slash at the end. */
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Larger files are refused; the largest country has some 90 MB. */
  readonly mostBytes?: number;
  /** Silence after which a download counts as broken off. */
  readonly silenceMs?: number;
};

/**
 * The zips of these countries (two capital letters), downloaded into `<dataDir>/downloads/geonames`; a file that is still
 * the same at the other end is not downloaded again. Throws `not_found` for a country that is not there, `broken` where the
 * network or the answer fails, with what to do.
 */
export async function downloadCountries(
  codes: readonly string[],
  options: DownloadOptions,
): Promise<string[]> {
  const folder = path.join(options.dataDir, "downloads", "geonames");
  const files: string[] = [];
  for (const code of codes) {
    const name = `${code}.zip`;
    files.push(
      await downloadFile({
        url: `${options.baseUrl}/${name}`,
        file: path.join(folder, name),
        log: options.log,
        ...(options.mostBytes === undefined ? {} : { mostBytes: options.mostBytes }),
        ...(options.silenceMs === undefined ? {} : { silenceMs: options.silenceMs }),
        looksRight: (head) => head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004",
        expected: "zip archive",
        advice: {
          missing: "Is it the code of a country that GeoNames has?",
          failing: "Try again later, or set DATELINE_GEONAMES_URL to where GeoNames' files are.",
          offline:
            "Call install again when there is a network: it goes on where it was. Or download " +
            `${name} elsewhere and call: dateline gazetteer import geonames ${name}`,
        },
      }),
    );
  }
  return files;
}
