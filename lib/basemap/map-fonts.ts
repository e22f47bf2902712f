// The fonts of map labels: one family in two weights, Latin, Arabic and Hebrew drawn to match; pinned files, no glyph server.

export type MapFont = {
  /** Package file it is copied from at build time. */
  readonly package: string;
  /** Name under public/fonts. */
  readonly file: string;
  readonly unicodeRanges: readonly string[];
};

/** Names for `text-font`; also the CSS families of the server-drawn picture. */
export const regularFont = "Dateline Regular";
export const semiboldFont = "Dateline Semibold";

const latin = [
  "U+0000-00FF",
  "U+0131",
  "U+0152-0153",
  "U+02BB-02BC",
  "U+02C6",
  "U+02DA",
  "U+02DC",
  "U+2000-206F",
];
const latinExtended = ["U+0100-024F", "U+1E00-1E9F"];
const arabic = ["U+0600-06FF", "U+0750-077F", "U+0870-08FF", "U+FB50-FDFF", "U+FE70-FEFC"];
const hebrew = ["U+0590-05FF", "U+FB1D-FB4F"];

/**
 * Noto Sans throughout, because MapLibre draws a variable font file in its default weight only, so Inter's one variable file
 * cannot give a semibold. Licence of all: SIL OFL 1.1.
 */
export const mapFonts: Readonly<Record<string, readonly MapFont[]>> = {
  [regularFont]: family(400),
  [semiboldFont]: family(600),
};

function family(weight: 400 | 600): MapFont[] {
  const arabicPackage = (script: string) =>
    `@fontsource/noto-sans-arabic/files/noto-sans-arabic-${script}-${weight}-normal.woff2`;
  return [
    { package: arabicPackage("latin"), file: `noto-sans-latin-${weight}.woff2`, unicodeRanges: latin },
    {
      package: arabicPackage("latin-ext"),
      file: `noto-sans-latin-ext-${weight}.woff2`,
      unicodeRanges: latinExtended,
    },
    { package: arabicPackage("arabic"), file: `noto-sans-arabic-${weight}.woff2`, unicodeRanges: arabic },
    {
      package: `@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-${weight}-normal.woff2`,
      file: `noto-sans-hebrew-${weight}.woff2`,
      unicodeRanges: hebrew,
    },
  ];
}
