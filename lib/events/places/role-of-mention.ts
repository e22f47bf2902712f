// What the words round a place say of its part in an event: where it happened, where it came from, where somebody spoke, or none.
import type { Mention } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { PlaceHere } from "./place-here";

const launchers =
  "rebels|militia(?:s|men)?|crews?|fighters?|groups?|forces|militants?|movement|Houthis?|Hezbollah|Hamas|troops|batteries|launchers?";
const launchersIn = new RegExp(String.raw`\b(?:${launchers})\s+in\s+(?:the\s+)?$`, "i");
const firedByLaunchersIn = new RegExp(
  String.raw`\b(?:launched|fired)\b[^.;]{0,40}\bby\b[^.;]{0,40}${launchersIn.source}`,
  "i",
);

/** People are taken to a hospital and speak from an embassy: no scene, unless it is what was hit or what stands beside it. */
const housed = /\b(?:embassy|consulate|hospitals?) in\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i;
const attackedHouse =
  /\b(?:(?:hit|hits|struck|bombed|shelled|attacked|raided|stormed|targeted|destroyed|damaged|flattened)|(?:strikes?|attacks?|raids?) (?:on|against)|beside|near|outside|inside|next to|opposite|around)\s+(?:(?:the|an?|its|his|their)\s+)?(?:[\w'’-]+\s+){0,5}(?:embassy|consulate|hospitals?) in\s/i;

/** Where people went, not where they were attacked. */
const fledTo =
  /\b(?:fled|fleeing|flee|escaped|evacuated|moved)\b[^.;]{0,50}\b(?:to|into|for|towards?)\s+(?:the\s+)?(?:[\w-]+ of\s+)?$|\btook shelter in\s+(?:the\s+)?(?:[\w-]+ of\s+)?$|\bcrossed (?:over )?into\s+$/i;
/** "the governor of X said". */
const headsOffice =
  /\b(?:governor|mayor|prefect|commissioner|administrator|ambassador|bishop|archbishop|emir)s? of\s+(?:the\s+)?$/i;
/** "according to Kyiv's General Staff". */
const bodyBehind =
  /^['’]s\s+(?:[\w-]+\s+){0,2}?(?:general staff|army|armed forces|military|governments?|ministr(?:y|ies)|ministers?|air force|command|president|officials?|spokes\w+|regime|rulers|navy|parliament|embassy|envoys?)\b(?!\s+(?:[\w-]+\s+)?(?:airports?|airfields?|bases?|headquarters|quarters?|barracks|hospitals?|buildings?|compounds?|positions?|posts?|depots?|checkpoints?|camps?|academy|college|districts?|convoys?|vehicles?)\b)/i;
/** "died of their wounds at the General Hospital". */
const diedAt =
  /\b(?:died|dead|last|succumbed|treated|treatment|admitted|taken|brought|carried|flown|rushed|received|reached)\b[^.;]{0,40}\b(?:at|in|to|by)\s+(?:the\s+)?(?:[\w-]+\s+)?$/i;
const saysBehind =
  /^,?\s+(?:the|an?|its|his|her)\s+(?:[\w’'-]+\s+){0,3}?(?:government|ministry|minister|president|army|command|military|police|officials?|spokes\w+|office|mayor|governor|court|ambassador)\s+(?:has |have |had )?(?:said|says?|announced?|announces|told|tells|denied|denies|confirmed|confirms|reported|reports|let it be known|called|calls|rejected|rejects|blamed|blames|declared|warned|put|puts|gave|gives|found)\b/i;

/** Datelines, bylines, people's home towns and what somebody is at war with are `aside`. */
export function roleOfMention(text: string, within: Span, mention: Mention): PlaceHere["role"] {
  const before = text.slice(Math.max(within.start, mention.start - 70), mention.start);
  const after = text.slice(mention.end, Math.min(within.end, mention.end + 60));
  // "on the road from Homs to Palmyra": on it, and not from where.
  if (
    mention.relative?.relation === "between" &&
    /^\p{L}+ from /u.test(text.slice(mention.relative.span.start, mention.start + 1))
  )
    return "scene";
  const lineStart =
    mention.start === 0 ||
    /(?:^|\n)[^\n]{0,24}$/.test(text.slice(Math.max(0, mention.start - 25), mention.start));
  if (
    lineStart &&
    /^[A-Z\s,'’-]{3,}$/.test(mention.name) &&
    /^(?:,[^:–—-]{0,40})?\s*(?:[(:–—]|-\s|--)/.test(after)
  )
    return "aside";
  if (lineStart && /^,?[^.:–—]{0,30}\(([A-Z][\w ]+)\)\s*[–—-]/.test(after)) return "aside";
  // "Beirut, Thursday:", "N'DJAMENA, Monday. Two soldiers".
  if (lineStart && /^,\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*[:.–—-]/.test(after)) return "aside";
  if (lineStart && /\($/.test(before) && /^,[^)]{3,30}\)\s*[–—-]/.test(after)) return "aside";
  if (lineStart && /^,\s+(?:[A-Z][a-z]+\.?\s+\d{1,2})[^–—]{0,8}\s[–—]/.test(after)) return "aside";
  if (
    /\b(?:based (?:in|at|out of)|headquartered (?:in|at)|born in|native of|resident of|lives in|representing|senator (?:from|for)|returned to|flown to|brought to|taken to|rushed to|doctors in|trip to|visit to|visited|minister of|ambassador to|talks in|road to|way to|bound for)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i.test(
      before,
    )
  )
    return "aside";
  if (fledTo.test(before) || headsOffice.test(before) || bodyBehind.test(after)) return "aside";
  if (/\b(?:hospital|clinic)\b/i.test(mention.name) && diedAt.test(before)) return "aside";
  // "dawn on Friday, Damascus time": whose clock it is.
  if (/^\s+(?:local )?time\b/.test(after)) return "aside";
  if (housed.test(before) && !attackedHouse.test(before)) return "aside";
  if (
    /\b(?:conflict|wars?|peace|violence|chaos|stability|security|situation|tensions?|presence|interests?|troops)\s+in\s+(?:the\s+)?$|\b(?:defen[cs]e|support|behalf|favou?r|solidarity|tensions?|war|talks|relations|policy|sanctions|aid|threats?|conflict)\s+(?:of|for|with|over|on|between|to|against)\s+(?:the\s+)?(?:\w+\s+)?$/i.test(
      before,
    )
  )
    return "aside";
  if (/\b(?:with|like|unlike)\s+(?:the\s+)?$/i.test(before)) return "aside";
  if (
    /,\s*\d{1,3},?\s+(?:of|from)\s+(?:\w+,\s*)?$/.test(before) ||
    /,\s*\d{1,3},?\s+(?:of|from)\s+[\w\s]+,\s*$/.test(before)
  )
    return "aside";
  if (
    /\b(?:told|said|spoke|statement|speaking|reporters|conference|correspondents?)\s+(?:\w+\s+){0,2}(?:in|from|at)\s+(?:the\s+)?$/i.test(
      before,
    )
  )
    return "statement_made";
  // "Residents of Homs say that a drone hit Hama": those who are asked may live elsewhere.
  if (
    /\b(?:residents?|inhabitants?|villagers?|witness(?:es)?|locals|relatives)\s+(?:of|in|from)\s+(?:the\s+)?(?:(?:city|town|village) of\s+)?$/i.test(
      before,
    ) &&
    /^,?\s+(?:[\w-]+\s+)?(?:said|says?|told|tells?|reported|reports?)\b/i.test(after)
  )
    return "statement_made";
  // "In Kyiv the president said".
  if (
    /^\W*(?:(?:and|but|while)\s+)?(?:in|from)\s+$/i.test(text.slice(within.start, mention.start)) &&
    saysBehind.test(after)
  )
    return "statement_made";
  if (
    /\b(?:officials?|sources?|officers?|spokes\w+|diplomats?|authorities|reporters|correspondents?|ministr(?:y|ies)|governments?|commands?|offices?|headquarters|courts?|embassy)\s+in\s+(?:the\s+)?$/i.test(
      before,
    ) &&
    /^,?\s+(?:[\w-]+\s+)?(?:said|says?|told|tells?|reported|reports?|confirmed|confirms?|announced|announces?|added|adds?|puts?|counts?|gave|gives?|denied|denies)\b/i.test(
      after,
    )
  )
    return "statement_made";
  if (
    !/\b(?:to|at|towards?|into|on)\s+(?:the\s+)?$/i.test(before) &&
    /\b(?:(?:fired|launched|flown|flew|took off|coming|sent|started|shot)\s+(?:\w+\s+){0,3}from|from (?:bases?|positions|launchers) in)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i.test(
      before,
    )
  )
    return "launched_from";
  if (/^\s*From\s+(?:the\s+)?$/.test(before)) return "launched_from";
  if (firedByLaunchersIn.test(before)) return "launched_from";
  if (launchersIn.test(before) && /^\s+(?:\w+\s+)?(?:fired|launched|shelled|lobbed|sent)\b/i.test(after))
    return "launched_from";
  if (
    /\bfrom\s+(?:the\s+)?(?:\w+\s+)?$/i.test(before) &&
    /^\s+(?:the\s+)?(?:Houthis?|Hezbollah|rebels|militia|forces)\b/.test(after)
  )
    return "launched_from";
  if (
    /\b(?:from|km|kilomet\w+|miles)\s+(?:the\s+)?$/i.test(before) &&
    !/\b(?:away|far|km|kilomet\w+|miles|\w+(?:east|west|north|south)|east|west|north|south)\s+from\s+(?:the\s+)?$/i.test(
      before,
    )
  )
    return "aside";
  return "scene";
}
