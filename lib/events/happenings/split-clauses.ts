// A sentence -> its clauses: stretches that may each tell their own happening.
import type { Span } from "../../text/span";
import { StretchAnswers } from "../../text/stretch-answers";
import { SwiftPattern } from "../../text/swift-pattern";

/** Where one clause ends and the next begins. */
const cut = SwiftPattern.of(
  /;\s|\s[–—]\s|,?\s(?=while\s(?!\w+ing))|,?\s(?=after\s(?!all|that)(?:\w+\s){0,8}?(?:had|was|were|hit|struck|fired|launched|killed|attacked|unleashed|bombed|shelled))|,\s(?=and\s(?:a|an|the|its|their|[A-Z])|but\s|where\s|which\s|whereas\s|another\s(?:on|at|in)\s|one\s(?:on|at|in)\s)|\s(?=when\s(?:a|an|the|\w+)\s)|,\s(?=when\s)|\s(?=in (?:response|retaliation|revenge) (?:to|for)\s)|(?<!\b(?:such|same|used|known|described|regarded|seen|well|soon|long|far|many|much|as|served?|acts?|named|just))\sas\s(?!(?:a|an|part|well|many|much|saying|they|if|though|of|to|soon|far|long|it|he|martyrs|local)\b)(?=\w+\s\w+)|:\s(?=one\s)|\s(?=and\s(?:(?:a|an|the|two|three|four|several|more|other|[A-Z]\w+)\s)?(?:drones?|jets?|war ?planes|planes|helicopters|gunships|artillery|rockets?|missiles?|shells?|mortars|tanks|gunmen|snipers?|militants|rebels|soldiers|troops|settlers)\s(?:\w+ly\s|also\s|then\s|later\s)?(?:attacked|hit|struck|bombed|shelled|fell|landed|targeted|raided|stormed|ambushed|pounded|strafed)\b)/g,
);

/** Asked for by a sentence's happenings and by its counts. */
const clauses = new StretchAnswers<readonly Span[]>(clausesIn);

/** Stretches of a sentence that may each tell their own happening, cut at conjunctions and semicolons. */
export const splitClauses = (text: string, sentence: Span): readonly Span[] => clauses.about(text, sentence);

function clausesIn(text: string, sentence: Span): Span[] {
  const slice = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of cut.matchesIn(slice)) {
    const end = match.index;
    if (end - start < 12 && !/[;]/.test(match[0])) continue;
    spans.push({ start: sentence.start + start, end: sentence.start + end });
    start = end + match[0].length;
  }
  spans.push({ start: sentence.start + start, end: sentence.end });
  return spans;
}
