// What the reader answered to annotated names: the facts its confidence is made from, and whether the answer was right.
import { z } from "zod";
import { distanceMeters } from "../lib/geo/distance";
import { countryOutlineAt } from "../lib/geo/country-outline";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { calibrationInputs } from "../lib/geoparser/calibrate";
import { findMentions, shareOfAttacks } from "../lib/geoparser/find-mentions";
import { gatherCandidates } from "../lib/geoparser/gather-candidates";
import { geoparse } from "../lib/geoparser/geoparse";
import { rankCandidates } from "../lib/geoparser/rank-candidates";
import { readTokens } from "../lib/geoparser/read-tokens";
import { calibrationFactsOf } from "../lib/geoparser/resolve";
import { sharedFolder, type GoldName, type GoldText, type GoldToponym } from "./gold-texts";

export type CalibrationText = {
  readonly corpus: GoldName;
  readonly gold: GoldText;
  readonly index: PlaceIndex;
  /** Read with the embedded gazetteer: what the published figures are measured with. */
  readonly isEmbedded: boolean;
};

export type Answer = {
  readonly corpus: GoldName;
  readonly text: string;
  readonly isEmbedded: boolean;
  readonly inputs: readonly number[];
  /** Within 161 km of the annotated point: the scorer's rule. */
  readonly right: boolean;
  /** The same, and a country is right wherever in it the annotators put its point. */
  readonly rightCountry: boolean;
  /** Annotators of local news marked demonyms now and then: one they left out proves nothing, so it is not fitted on. */
  readonly isFitted: boolean;
};

const rightMeters = 161_000;

type Aligner = (gold: readonly GoldToponym[], told: readonly object[]) => Map<GoldToponym, object>;

/** The one-to-one matching of the scorer that lies with the corpora. */
async function readAligner(): Promise<Aligner> {
  const { align } = z
    .object({
      align: z.function({
        input: [z.unknown(), z.unknown(), z.string()],
        output: z.map(z.unknown(), z.unknown()),
      }),
    })
    .parse(await import(`${sharedFolder}corpora/score.mjs`));
  return (gold, told) => {
    const pairs = align(gold, told, "overlap");
    return new Map(
      gold.flatMap((one) => {
        const met = told.find((each) => each === pairs.get(one));
        return met === undefined ? [] : [[one, met] as const];
      }),
    );
  };
}

/** Answers to the names of one text that annotators gave a point. */
async function answersOf(
  { corpus, gold, index, isEmbedded }: CalibrationText,
  align: Aligner,
): Promise<Answer[]> {
  const { mentions } = await geoparse(gold.text, { index, publishedAt: null });
  const tokens = readTokens(gold.text);
  const found = await findMentions(tokens, index);
  const ranked = rankCandidates(tokens, found.names, gatherCandidates(found.names, found.input));
  const ready = { attacks: shareOfAttacks(found.input), asRanked: new Map(), townFirst: new Map() };
  const told = mentions
    .map((mention, i) => ({ mention, start: mention.start, end: mention.end, i }))
    .filter(
      ({ mention: { kind } }) => kind !== "organisation" && !(corpus === "geovirus" && kind === "demonym"),
    );
  const known = gold.toponyms.filter(({ ignore }) => ignore !== true);
  const ignored = gold.toponyms.filter(({ ignore }) => ignore === true);
  const answers = new Map([...align(known, told)].map(([one, met]) => [met, one]));
  return told.flatMap((one): Answer[] => {
    const { mention, start, end, i } = one;
    const answer = answers.get(one);
    if (answer === undefined && ignored.some((span) => span.start < end && start < span.end)) return [];
    const { resolution } = mention;
    const chosen = resolution.kind === "resolved" ? mention.candidates[resolution.candidate] : undefined;
    const name = found.names[i];
    const facts = name === undefined ? null : calibrationFactsOf(name, ranked[i] ?? null, ready);
    if (chosen?.point == null || facts === null) return [];
    if (answer !== undefined && (answer.lat == null || answer.lon == null)) return [];
    const at = answer?.lat == null || answer.lon == null ? null : { lat: answer.lat, lon: answer.lon };
    const right = at !== null && distanceMeters(chosen.point, at) <= rightMeters;
    const isIn =
      at !== null &&
      chosen.placeKind === "country" &&
      countryOutlineAt(at) !== null &&
      countryOutlineAt(at) === countryOutlineAt(chosen.point);
    return [
      {
        corpus,
        text: gold.id,
        isEmbedded,
        inputs: calibrationInputs(facts),
        right,
        rightCountry: right || isIn,
        isFitted: !(corpus === "lgl" && answer === undefined && facts.isDemonym),
      },
    ];
  });
}

/** Answers to the names of all these texts, in their order. */
export async function readAnswers(texts: readonly CalibrationText[]): Promise<Answer[]> {
  const align = await readAligner();
  const answers: Answer[] = [];
  for (const text of texts) answers.push(...(await answersOf(text, align)));
  return answers;
}
