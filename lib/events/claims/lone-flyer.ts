// One drone, missile or rocket that was stopped in the air: "a drone was downed", "intercepted a missile": a count of one.
import type { Span } from "../../text/span";
import { SwiftPattern } from "../../text/swift-pattern";
import { countTold, type Count } from "./count";

const lead = String.raw`(?:an?|another|one of (?:the|its|their|these|those))`;
const modifiers = String.raw`(?:(?!(?:and|or|of|from|in|on|by|with|that|which|was|were)\b)[\p{L}\d’'-]+\s+){0,4}?`;
const flyer = String.raw`(?:drones?|uavs?|unmanned (?:aerial vehicles?|aircraft)|quadcopters?|missiles?|rockets?|projectiles?|shaheds?|mortar (?:shells?|rounds?))`;
const stopped = String.raw`(?:shot down|shot out of the sky|downed|intercepted|brought down|neutrali[sz]ed|jammed|knocked (?:down|out of the sky))`;
const noPart = String.raw`(?![ -](?:sites?|launch\w*|batter\w*|factor\w*|depots?|crews?|operators?|units?|attacks?|strikes?|stores?|systems?|parts?|debris))`;

const stoppedBehind = new SwiftPattern(
  [
    String.raw`\b(?<one>${lead}\s+${modifiers}${flyer})\b${noPart}[^.;:]{0,60}?\s(?:was|is|has been|had been|being)\s+(?:\p{L}+ly\s+|also\s+|later\s+)?${stopped}\b`,
  ],
  "iu",
);
const stoppedBefore = new SwiftPattern(
  [
    String.raw`\b(?:shot down|shoot(?:s|ing)? down|down(?:ed|ing|s)|intercept(?:ed|ing|s)|brought down|bring(?:s|ing) down|splashed|neutrali[sz](?:ed|ing)|knocked down)\s+(?<one>${lead}\s+${modifiers}${flyer})\b${noPart}`,
  ],
  "iu",
);

/** One count for each that is told alone; what else is said of the sentence's drones is counted where their numbers stand. */
export function loneFlyers(text: string, sentence: Span): Count[] {
  const slice = text.slice(sentence.start, sentence.end);
  return [stoppedBehind, stoppedBefore].flatMap((pattern) =>
    pattern.matchesIn(slice).map((match): Count => {
      const one = match.groups?.["one"] ?? "";
      const start = sentence.start + match.index + match[0].indexOf(one);
      const span = { start, end: start + one.length };
      return countTold("munitions", 1, span, {
        unit: one.replace(/^(?:an?|another|one of \w+)\s+/i, ""),
        scopeAt: { start: span.end, end: sentence.end },
      });
    }),
  );
}
