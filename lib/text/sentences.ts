// Where sentences begin and end: paragraphs first, then full stops that are not abbreviations.
import type { Span } from "./span";
import type { Token } from "./tokens";

const closers = new Set(["”", "’", '"', "'", ")", "]", "»"]);
const enders = new Set([".", "!", "?", "…", "؟", "。"]);

/** Words that take a full stop without ending a sentence. Titles, months, military ranks, states in news style. */
const abbreviations = new Set(
  (
    "mr mrs ms dr prof rev hon st sgt lt col gen capt maj cpl pvt adm cmdr sen rep gov sec supt det insp fr jr sr vs no nos vol fig approx " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "ave blvd rd mt ft inc ltd co corp bros dept univ etc e.g i.e cf al km mi"
  ).split(" "),
);

/**
 * Sentence spans in text order, without the white space between them. A line break always ends a sentence unless the line
 * is plainly wrapped (the next line starts with a small letter and this one has no end mark). A stop glued to a capital
 * ("village.Then") ends one too.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0 && end > start) spans.push({ start, end });
    start = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.lineBefore && start >= 0) {
      const gap = text.slice(end, token.start);
      const wrapped = token.shape === "lower" && !/\n\s*\n/u.test(gap);
      if (!wrapped) close();
    }
    if (start < 0) start = token.start;
    end = token.end;
    if (token.kind === "mark" && enders.has(token.text) && endsHere(tokens, i)) {
      let j = i + 1;
      for (
        let next = tokens[j];
        next !== undefined &&
        !next.spaceBefore &&
        next.kind === "mark" &&
        (closers.has(next.text) || enders.has(next.text));
        next = tokens[++j]
      )
        end = next.end;
      i = j - 1;
      close();
    }
    if (token.kind === "word" && token.text.endsWith(".") && abbreviationEndsSentence(tokens, i)) close();
  }
  close();
  return spans;
}

function endsHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const mark = tokens[i];
  let j = i + 1;
  let next = tokens[j];
  while (
    next !== undefined &&
    !next.spaceBefore &&
    next.kind === "mark" &&
    (closers.has(next.text) || enders.has(next.text))
  )
    next = tokens[++j];
  if (next === undefined || mark === undefined) return true;
  if (mark.text !== ".") return next.spaceBefore;
  if (before !== undefined && before.kind === "word" && !mark.spaceBefore) {
    if (abbreviations.has(before.lower) && !next.lineBefore) return false;
    // A single capital is an initial: "George W. Bush".
    if (before.text.length === 1 && before.shape === "title" && !next.lineBefore) return false;
  }
  if (!next.spaceBefore)
    return (
      next.kind === "word" &&
      (next.shape === "title" || next.shape === "mixed") &&
      before?.shape !== "upper" &&
      before?.kind === "word" &&
      before.text.length > 2
    );
  return next.shape !== "lower" || next.kind !== "word";
}

/** "... in the U.S. The army ...": ends when a usual sentence opener follows. */
function abbreviationEndsSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !next.spaceBefore || next.shape !== "title") return false;
  return openers.has(next.lower);
}

const openers = new Set(
  "the a an in on at it he she they we but and this that these those as if when while after before since there for his her their our".split(
    " ",
  ),
);
