// The words beside marks, composed from a tile's properties in the reader's language and script. Expressions of the style.
import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LabelNames } from "../../lib/basemap/label-names";
import { regularFont } from "../../lib/basemap/map-fonts";
import type { Language } from "../_words/language";
import type { SaidLabels } from "./said-labels";

export type LabelWords = {
  readonly language: Language;
  readonly names: LabelNames;
  /** "contested", beside the label of what sources disagree on. */
  readonly contested: string;
  /** "near " before a name, with its space. */
  readonly near: string;
  /** "somewhere in ", with its space. */
  readonly somewhereIn: string;
  /** ", somewhere in this ring" behind what a thing is called, with its comma. */
  readonly inThisRing: string;
  /** What is known of labels in the page's language; empty in English, as tiles are. */
  readonly said: SaidLabels;
};

/** True for marks that sources disagree on; what an attack was launched from never says so. */
export const isContested: ExpressionSpecification = [">", ["coalesce", ["get", "contested"], 0], 0];

/** Beside a single mark: what the report calls the place, its other name beneath, and whether sources disagree. */
export function markLabel(words: LabelWords): ExpressionSpecification {
  const contested: ExpressionSpecification = [
    "case",
    ["all", isContested, ["<=", ["coalesce", ["get", "count"], 1], 1]],
    ` · ${words.contested}`,
    "",
  ];
  const { main, other } = namesOf(words);
  return ["concat", main, contested, underIt(other)];
}

/** Beside a count: the name of the place where it is one for all of them. */
export function countLabel({ language, names }: LabelWords): ExpressionSpecification {
  const latin: ExpressionSpecification = ["get", "placeName"];
  const arabic: ExpressionSpecification = ["get", "placeNameArabic"];
  const arabicFirst = names === "local" || (names === "both" && language === "ar");
  const main = arabicFirst ? firstSaid(arabic, latin) : latin;
  const other = arabicFirst ? latin : arabic;
  return names === "both" ? ["concat", main, underIt(["case", ["==", main, other], "", other])] : main;
}

/**
 * The label in the language of the page. Tiles say it in English ("near Abu Kamal"); in Arabic it is what the page has learned of
 * the label, else put together from the place's Arabic name where the relation is one we know, and stays as the report has it
 * where it is not.
 */
function namesOf({ language, names, near, somewhereIn, inThisRing, said }: LabelWords): {
  main: ExpressionSpecification;
  other: ExpressionSpecification | "";
} {
  const label: ExpressionSpecification = ["get", "label"];
  const name: ExpressionSpecification = ["get", "placeName"];
  const arabic: ExpressionSpecification = ["get", "placeNameArabic"];
  const inside: ExpressionSpecification = ["slice", label, somewhereWords.length];
  const inRing: ExpressionSpecification = ["slice", label, 0, -ringWords.length];
  const inArabic: ExpressionSpecification = [
    "let",
    "known",
    learnedOf(said, label),
    "inside",
    ["case", startsWith(label, somewhereWords), learnedOf(said, inside), ""],
    "inRing",
    ["case", endsWith(label, ringWords), learnedOf(said, inRing), ""],
    [
      "case",
      ["!=", ["var", "known"], ""],
      ["var", "known"],
      ["!=", ["var", "inside"], ""],
      ["concat", somewhereIn, ["var", "inside"]],
      ["!=", ["var", "inRing"], ""],
      ["concat", ["var", "inRing"], inThisRing],
      ["==", arabic, ""],
      label,
      ["==", label, name],
      arabic,
      ["==", label, ["concat", "near ", name]],
      ["concat", near, arabic],
      ["==", label, ["concat", "somewhere in ", name]],
      ["concat", somewhereIn, arabic],
      ["==", label, ["concat", "somewhere near ", name]],
      ["concat", near, arabic],
      label,
    ],
  ];
  if (language === "ar") {
    if (names === "latin") return { main: label, other: "" };
    return {
      main: inArabic,
      other:
        names === "both"
          ? ["case", ["==", inArabic, label], ["case", ["==", label, arabic], name, arabic], name]
          : "",
    };
  }
  if (names === "local")
    return {
      main: ["case", ["==", label, name], firstSaid(arabic, label), label],
      other: ["case", ["==", label, name], "", arabic],
    };
  return { main: label, other: names === "both" ? arabic : "" };
}

/** How tiles begin the label of an area. */
const somewhereWords = "somewhere in ";
/** How tiles end the label of a thing that lies somewhere in the ring around it. */
const ringWords = ", somewhere in this ring";

/** What is known of these words for the place of the mark; "" where nothing is. */
function learnedOf(said: SaidLabels, words: ExpressionSpecification): ExpressionSpecification | "" {
  const [label, other, ...more] = Object.entries(said).flat();
  if (label === undefined || other === undefined) return "";
  return ["match", ["concat", words, "|", ["get", "placeName"]], label, other, ...more, ""];
}

function startsWith(words: ExpressionSpecification, beginning: string): ExpressionSpecification {
  return ["==", ["slice", words, 0, beginning.length], beginning];
}

function endsWith(words: ExpressionSpecification, end: string): ExpressionSpecification {
  return ["all", [">=", ["length", words], end.length], ["==", ["slice", words, -end.length], end]];
}

function firstSaid(one: ExpressionSpecification, other: ExpressionSpecification): ExpressionSpecification {
  return ["case", ["==", one, ""], other, one];
}

function underIt(words: ExpressionSpecification | ""): ExpressionSpecification | "" {
  return words === "" ? "" : ["case", ["==", words, ""], "", ["concat", "\n", words]];
}

/** Words beside a symbol, wherever there is room for them. `offset` in ems from the middle. */
export function besideMark(
  text: ExpressionSpecification,
  offset: number | ExpressionSpecification,
): NonNullable<SymbolLayerSpecification["layout"]> {
  return {
    "text-field": text,
    "text-font": [regularFont],
    "text-size": 13,
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": offset,
    "text-justify": "auto",
    "text-max-width": 12,
    "text-line-height": 1.15,
    "text-padding": 1,
  };
}

/** A count as it is printed on its badge: the same words as `shortCount` of the drawn pictures. */
export const printedCount: ExpressionSpecification = [
  "let",
  "n",
  ["get", "count"],
  [
    "step",
    ["var", "n"],
    ["to-string", ["var", "n"]],
    1_000,
    shortened(100, 10, "k"),
    10_000,
    shortened(1_000, 1, "k"),
    1_000_000,
    shortened(100_000, 10, "m"),
    10_000_000,
    shortened(1_000_000, 1, "m"),
  ],
];

function shortened(unit: number, parts: number, letter: string): ExpressionSpecification {
  return ["concat", ["to-string", ["/", ["floor", ["/", ["var", "n"], unit]], parts]], letter];
}
