// An attack word and the weapon beside it -> the kind of attack it tells of, and with what.
import type { Span } from "../../text/span";
import type { EventKind, Weapon } from "../event-kind";
import type { AttackWord } from "./why-none";

/** The word's own kind, else that of the weapon beside it; a bomb that is worn or driven is no air strike, whatever the word. */
export function kindOfAttack(
  text: string,
  word: AttackWord,
): { kind: EventKind | null; weapon: Weapon | null } {
  const { rule, span, nearby } = word;
  const at = span.start;
  if (isFlown(text, word)) return { kind: "airstrike", weapon: nearby?.weapon ?? "aircraft" };
  // "a gunship opened fire": no rifle.
  if (
    rule.kind === "shooting" &&
    nearby !== null &&
    (nearby.kind === "airstrike" || nearby.kind === "shelling" || nearby.kind === "drone_attack") &&
    nearby.span.end < at &&
    at - nearby.span.end < 14
  )
    return { kind: nearby.kind, weapon: nearby.weapon };
  if (nearby !== null && (rule.kind === null || nearby.kind === rule.kind))
    return { kind: nearby.kind, weapon: nearby.weapon };
  // "A drone bombed the post", "was bombed by a drone".
  if (
    rule.kind === "airstrike" &&
    rule.form === "verb" &&
    nearby?.kind === "drone_attack" &&
    isDoneBy(text, span, nearby.span)
  )
    return { kind: nearby.kind, weapon: nearby.weapon };
  // "A suicide bomber attacked a police post".
  if (
    (rule.kind === "ground_fighting" || rule.kind === "raid") &&
    rule.form === "verb" &&
    nearby?.kind === "ied"
  )
    return { kind: "ied", weapon: nearby.weapon };
  // "Planes bombarded the town".
  if (
    rule.weapon === "artillery" &&
    rule.form === "verb" &&
    nearby?.kind === "airstrike" &&
    nearby.span.end < at
  )
    return { kind: "airstrike", weapon: nearby.weapon };
  if (rule.kind === "airstrike" && nearby?.kind === "ied") return { kind: "ied", weapon: nearby.weapon };
  return { kind: rule.kind, weapon: rule.weapon };
}

/** "Russian aircraft carried out nine raids", "jets raided the plain": theirs, and nobody's on foot. */
function isFlown(text: string, { rule, words, span, nearby }: AttackWord): boolean {
  if (rule.kind !== "raid" || nearby?.kind !== "airstrike") return false;
  if (/^raided$/i.test(words)) return isDoneBy(text, span, nearby.span);
  return (
    /^raids?$/i.test(words) &&
    nearby.span.end < span.start &&
    /^\s+(?:[\w-]+\s+){0,2}?(?:carried out|conducted|launched|made|flew|staged|mounted)\b/i.test(
      text.slice(nearby.span.end, span.start),
    )
  );
}

/** "A drone of the army again bombed the post", "was bombed by a drone": the weapon does what the word says. */
function isDoneBy(text: string, word: Span, weapon: Span): boolean {
  return weapon.end <= word.start
    ? /^\s+(?:(?:of|from) (?:the )?(?:[\w’'-]+ ){1,3})?(?:(?:\w+ly|also|then|again|twice|had|has|have|later)\s+)*$/i.test(
        text.slice(weapon.end, word.start),
      )
    : /^\s+(?:(?:(?!\b(?:after|before|when|since|attack|strike|raid)\b)[^.,;]){0,40}\s)?by (?:an? |the |two |several )?(?:[\w-]+ ){0,2}$/i.test(
        text.slice(word.end, weapon.start),
      );
}
