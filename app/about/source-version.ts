// Which state of a source lies here, without the marks by which only an import knows it again.

/**
 * The source's own version.
 * @example sourceVersion("2016-02-05 3b952a5f4aea, files 728bbecc") // "2016-02-05 3b952a5f4aea"
 */
export function sourceVersion(kept: string): string {
  return kept.replace(/, (?:files|keys) \w+$/, "");
}
