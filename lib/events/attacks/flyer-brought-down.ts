// Drones, missiles and rockets that were stopped in the air, told by words that are said of other targets too ("destroyed 43 drones").
import type { Span } from "../../text/span";
import type { Weapon } from "../event-kind";

/** Words that may say so. */
export const bringsDown =
  /^(?:destroy|brought down|downed|shot down|shoot|intercepted|(?:was |were )?shot|flatten|wiped out|splashed)/i;
const flyer = String.raw`(?:(?:attack|strike|combat|ballistic|cruise|enemy|hostile|kamikaze|suicide|one-way|explosive|shahed|incoming|[\p{Lu}]\p{L}+)[ -]){0,3}(?<flyer>drones?|uavs?|unmanned (?:aerial vehicles?|aircraft)|quadcopters?|missiles?|rockets?|projectiles?|shaheds?)`;
const flyerBehind = new RegExp(
  String.raw`^\s+(?:(?:at least|more than|over|about|some|all|nearly|up to)\s+)?(?:(?:of )?(?:the|an?|its|their|all|another|\d+|[a-z]+(?:-[a-z]+)?)\s+){0,2}${flyer}\b(?![ -](?:and |or )?(?:factor|plant|depot|site|base|launch|workshop|warehouse|store|unit|operator|command|production|boat|control|position|system|crew|batter|cache|component|assembl)|\s+(?:[\w-]+\s+)?(?:on (?:the |its |their )?(?:shore|beach|coast|ground|launch\w*|runway)|ashore|in (?:the |a )?(?:harbour|harbor|port|hangar)|before (?:it|they) (?:was|were|could be) (?:launched|fired)))`,
  "iu",
);
const flyerBefore = new RegExp(
  String.raw`\b${flyer}\b(?![ -](?:factor|plant|depot|site|base|launch|workshop|warehouse|store|unit|operator|command|production|control|position|system|crew|batter))[^,;]{0,70}\b(?:was|were|been|being)\s+(?:\w+ly\s+|also\s+|all\s+)?(?:\w+ed and\s+)?$`,
  "iu",
);

/** "57 drones destroyed over the sea": no verb of its own beside it, and nothing that they destroyed behind it. */
const flyerAlone = new RegExp(String.raw`\b${flyer}\s+$`, "iu");
const noObject =
  /^\s*(?:$|[,.;:–-]|(?:over|in|during|between|by|overnight|on|near|above|before|at|since|so far|this|last)\b)/i;

/** "destroyed on Monday a depot": the object stands behind the day. */
const objectBehindDay =
  /^\s*(?:on \w+day|overnight|this \w+|last \w+|early \w+)\s+(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|its|their|at least|\d+)\s/i;

/** "destroyed 43 drones", "a missile was brought down": the weapon that was stopped in the air; null where something else was destroyed. */
export function flyerBroughtDown(text: string, clause: Span, trigger: Span, passive: boolean): Weapon | null {
  const found = passive
    ? flyerBefore.exec(text.slice(clause.start, trigger.start))
    : (flyerBehind.exec(text.slice(trigger.end, clause.end)) ??
      (noObject.test(text.slice(trigger.end, clause.end)) &&
      !objectBehindDay.test(text.slice(trigger.end, clause.end))
        ? flyerAlone.exec(text.slice(clause.start, trigger.start))
        : null));
  const words = found?.groups?.["flyer"]?.toLowerCase();
  if (words === undefined) return null;
  if (/^(?:missile|projectile)/.test(words)) return "missile";
  return words.startsWith("rocket") ? "rocket" : "drone";
}
