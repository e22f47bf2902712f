// Ships that are attacked: boarded, rammed or fired upon, told by the vessel that was the aim.
import type { Span } from "../../text/span";
import type { Trigger } from "./find-triggers";

const vessel = String.raw`(?:(?:bulk|container|cargo|merchant|fishing|passenger|oil|gas|patrol|supply|commercial) )?(?:vessels?|ships?|tankers?|carriers?|freighters?|boats?|trawlers?|dhows?|ferr(?:y|ies)|frigates?|corvettes?|container ?ships?|yachts?|barges?|crew of the (?:MV|M/V))|\b(?:MV|M/V|MT)\s\p{Lu}`;
const behind = new RegExp(
  String.raw`^\s+(?:(?:on|at|upon|into|against)\s+)?(?:(?:an?|the|one|two|three|four|several|its|their|his|her|another)\s+)?(?:[\p{L}\d’'-]+\s+){0,3}?(?:${vessel})\b`,
  "iu",
);
const passiveBefore = new RegExp(
  String.raw`\b(?:${vessel})\b[^,;]{0,60}\b(?:was|were|been|being|is|are|came|come)\s+(?:\w+ly\s+|again\s+)?(?:\w+ed and\s+)?$`,
  "iu",
);
/** A tanker on the road has no crew to board. */
const onLand =
  /\b(?:road|highway|convoys?|escorts?|lorr(?:y|ies)|trucks?|hauliers?|drivers?|km from|railway)\b/i;
const afloat =
  /\b(?:sea|ocean|gulf|strait|port|harbou?r|coast|nautical|off\s\p{Lu}|ships?|vessels?|pirates?|navy|naval|skiffs?|aboard|sail\w*|crew)\b/iu;

/** "A navy boat opened fire on them". */
const ofNavy =
  /\b(?:naval (?:vessels?|boats?|ships?|craft)|navy(?: (?:vessels?|boats?|ships?))?|gunboats?|warships?|coast ?guards?|patrol (?:boats?|vessels?)|frigates?)\s+(?:\w+ly\s+|had\s+|also\s+)*$/i;
/** "Fishermen were fired on by a naval vessel". */
const byShip =
  /^\s+by (?:an? |the |two |several )?(?:[\w-]+\s+){0,2}?(?:naval (?:vessels?|boats?|ships?|craft)|gunboats?|warships?|navy|coast ?guards?|patrol (?:boats?|vessels?)|frigates?)\b/i;

const gunsAlone = new Set<Trigger["kind"]>([null, "shooting", "ground_fighting", "naval_attack"]);

const aboard = new RegExp(String.raw`\b(?:${vessel})\b[^.;]{0,60}$`, "iu");

/** True where a ship is what was attacked, and nothing that flies did it: "Gunmen fired on a freighter", "the tanker was rammed". */
export function shipAttacked(text: string, clause: Span, trigger: Trigger): boolean {
  if (!gunsAlone.has(trigger.kind) || trigger.form === "casualty") return false;
  const said = text.slice(clause.start, clause.end);
  if (onLand.test(said) && !afloat.test(said)) return false;
  if (
    /^w(?:as|ere) fired (?:up)?on$/.test(trigger.words) &&
    byShip.test(text.slice(trigger.span.end, clause.end))
  )
    return true;
  if (/fire/.test(trigger.words) && ofNavy.test(text.slice(clause.start, trigger.span.start))) return true;
  // Boats on a river are waited for as lorries on a road are.
  if (/^ambush/.test(trigger.words) && /\b(?:rivers?|banks?|canal|creek|lake|stream)\b/i.test(said))
    return false;
  // "A freighter reported an explosion on board".
  if (/^(?:explosion|blast|detonation)$/.test(trigger.words))
    return (
      aboard.test(text.slice(clause.start, trigger.span.start)) &&
      /^\s+(?:on board|aboard|near(?:by| her| it)?|close (?:to|by)|alongside|off (?:her|its))\b/i.test(
        text.slice(trigger.span.end, clause.end),
      )
    );
  return trigger.passive || /^(?:came|come|was|were)\b/.test(trigger.words)
    ? passiveBefore.test(text.slice(clause.start, trigger.span.start) + (trigger.passive ? "" : "was "))
    : behind.test(text.slice(trigger.span.end, clause.end));
}
