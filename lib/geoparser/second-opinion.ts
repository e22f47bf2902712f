// A language model may choose where the rules could not: only among the candidates they kept, and its choices are marked.
import { z } from "zod";
import type { Span } from "../text/span";
import type { Candidate, Mention, Resolution } from "./reading";

/** Whoever is asked. `ask` gives whatever came back, unchecked; null = no answer. It must not throw. */
export type SecondOpinion = {
  /** Named in the evidence of each choice and in the reading's version. */
  readonly model: string;
  ask(questions: readonly OpenQuestion[]): Promise<unknown>;
};

/** A name the rules left open, with the words around it and the places it may mean. */
export type OpenQuestion = {
  /** Its number in the list of names that was asked about. */
  readonly mention: number;
  readonly name: string;
  /** The sentence it stands in, cut to `mostContext` around the name. */
  readonly context: string;
  readonly candidates: readonly Pick<Candidate, "placeId" | "name" | "placeKind" | "hierarchy">[];
};

type OpenName = Span & Pick<Mention, "candidates" | "resolution">;

/** Questions of one report; more would make a slow report slower and change little. */
const mostQuestions = 20;
const mostContext = 600;

/** Names of which two or more candidates stand too close, in text order; [] where the rules chose all. */
export function openQuestions(
  text: string,
  sentences: readonly Span[],
  names: readonly OpenName[],
): OpenQuestion[] {
  return names
    .flatMap((name, mention) =>
      isOpen(name)
        ? [
            {
              mention,
              name: text.slice(name.start, name.end),
              context: contextOf(text, sentences, name),
              candidates: name.candidates.map(({ placeId, name: placeName, placeKind, hierarchy }) => ({
                placeId,
                name: placeName,
                placeKind,
                hierarchy,
              })),
            },
          ]
        : [],
    )
    .slice(0, mostQuestions);
}

function isOpen({ resolution, candidates }: OpenName): boolean {
  return (
    resolution.kind === "unresolved" && resolution.reason === "too_close_to_call" && candidates.length > 1
  );
}

function contextOf(text: string, sentences: readonly Span[], { start, end }: Span): string {
  const sentence = sentences.find((span) => span.start <= start && end <= span.end) ?? { start, end };
  const room = Math.max(0, Math.floor((mostContext - (end - start)) / 2));
  // A cut may part a surrogate pair.
  return text
    .slice(Math.max(sentence.start, start - room), Math.min(sentence.end, end + room))
    .toWellFormed();
}

const answerShape = z.object({
  choices: z.array(z.object({ mention: z.number().int(), place: z.string().nullable() })).max(200),
});

/**
 * The valid choices of an answer `{choices: [{mention, place}]}`: mention -> index of its candidate. A choice counts only for
 * a mention that was asked about and a place among its candidates; null leaves it open; whatever else stands there, and a
 * second choice for the same mention, is left out. Pure.
 */
export function validChoices(questions: readonly OpenQuestion[], answer: unknown): Map<number, number> {
  const choices = new Map<number, number>();
  const parsed = answerShape.safeParse(answer);
  if (!parsed.success) return choices;
  for (const { mention, place } of parsed.data.choices) {
    const question = questions.find((each) => each.mention === mention);
    const candidate = question?.candidates.findIndex(({ placeId }) => placeId === place) ?? -1;
    if (candidate >= 0 && !choices.has(mention)) choices.set(mention, candidate);
  }
  return choices;
}

/**
 * The resolution of a name whose candidate `index` was chosen by `model`, which its evidence says first. The confidence is
 * what the rules themselves believed of that candidate: the model adds no figure.
 */
export function chosenByModel(
  model: string,
  candidates: readonly Candidate[],
  index: number,
): Resolution | null {
  const chosen = candidates[index];
  if (chosen === undefined) return null;
  const mark = {
    text: `chosen by the language model ${model} among the candidates; the rules found it too close to call`,
    weight: 0,
  };
  return {
    kind: "resolved",
    candidate: index,
    confidence: chosen.score,
    evidence: [mark, ...chosen.evidence],
  };
}
