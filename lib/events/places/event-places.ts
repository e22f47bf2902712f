// Which of a reading's mentions are places of an event, in what role, and the Location each gives.
import type { Mention, Reading } from "../../geoparser/reading";
import { overlaps, type Span } from "../../text/span";
import type { EventDraft } from "../draft";
import { kindGroupOf, type EventKind } from "../event-kind";
import type { LocationRole } from "../location";

export type EventPlace = EventDraft["places"][number];

/** A mention that may be a place of an event, with what the words round it say of its role. `mention` -1: a name the reading does not hold. */
export type PlaceHere = {
  readonly mention: number;
  readonly span: Span;
  readonly role: "scene" | "launched_from" | "statement_made" | "aside";
};

/** 0 country · 1 governorate, region, sea · 2 district · 3 town and finer; names the gazetteer does not know count as fine. */
export function rankOf(mention: Mention): number {
  if (
    mention.relative !== null &&
    (mention.relative.precision === "region" || mention.relative.precision === "country")
  )
    return 1;
  const kind = chosenOf(mention)?.placeKind ?? null;
  if (kind === null) return 3;
  if (kind === "country") return 0;
  if (kind === "governorate" || kind === "region" || kind === "sea" || kind === "strait" || kind === "river")
    return 1;
  return kind === "district" ? 2 : 3;
}

/** The chosen candidate of a mention, or null. */
export function chosenOf(mention: Mention): Mention["candidates"][number] | null {
  return mention.resolution.kind === "resolved"
    ? (mention.candidates[mention.resolution.candidate] ?? null)
    : null;
}

/** Literal mentions inside `within`, each with its role. Datelines, bylines and people's home towns are `aside`. */
export function listPlaces(text: string, within: Span, reading: Reading): PlaceHere[] {
  const found: PlaceHere[] = [];
  reading.mentions.forEach((mention, index) => {
    if (mention.kind !== "literal" || mention.start < within.start || mention.end > within.end) return;
    found.push({
      mention: index,
      span: { start: mention.start, end: mention.end },
      role: roleOf(text, within, mention),
    });
  });
  return found;
}

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
  /\b(?:(?:hit|hits|struck|bombed|shelled|attacked|raided|stormed|targeted|destroyed|damaged|flattened)|(?:strikes?|attacks?|raids?) (?:on|against)|beside|near|outside|inside|next to|opposite|around)\s+(?:(?:the|an?|its|his|their)\s+)?(?:[\w'’-]+\s+){0,3}(?:embassy|consulate|hospitals?) in\s/i;

function roleOf(text: string, within: Span, mention: Mention): PlaceHere["role"] {
  const before = text.slice(Math.max(within.start, mention.start - 70), mention.start);
  const after = text.slice(mention.end, Math.min(within.end, mention.end + 60));
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
  if (lineStart && /^,\s+(?:[A-Z][a-z]+\.?\s+\d{1,2})[^–—]{0,8}\s[–—]/.test(after)) return "aside";
  if (
    /\b(?:based (?:in|at|out of)|headquartered (?:in|at)|born in|native of|resident of|lives in|representing|senator (?:from|for)|returned to|flown to|brought to|taken to|rushed to|doctors in|trip to|visit to|visited|minister of|ambassador to|talks in|road to|way to|bound for)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i.test(
      before,
    )
  )
    return "aside";
  // "dawn on Friday, Damascus time": whose clock it is.
  if (/^\s+(?:local )?time\b/.test(after)) return "aside";
  if (housed.test(before) && !attackedHouse.test(before)) return "aside";
  if (
    /\b(?:conflict|wars?|violence|chaos|stability|security|situation|tensions?|presence|interests?|troops)\s+in\s+(?:the\s+)?$|\b(?:defen[cs]e|support|behalf|favou?r|solidarity|tensions?|war|talks|relations|policy|sanctions|aid|threats?|conflict)\s+(?:of|for|with|over|on|between|to|against)\s+(?:the\s+)?(?:\w+\s+)?$/i.test(
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
  if (
    /\b(?:officials?|sources?|officers?|spokes\w+|diplomats?|authorities|reporters|correspondents?)\s+in\s+(?:the\s+)?$/i.test(
      before,
    ) &&
    /^,?\s+(?:\w+\s+)?(?:said|say|told|reported|confirmed|announced|added)\b/i.test(after)
  )
    return "statement_made";
  if (
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

/** Places whose local officials speak in a sentence ("Al-Qaim Mayor X said", "the governor of Y"): towns and finer only. */
export function placesOfOfficials(text: string, sentence: Span, reading: Reading): PlaceHere[] {
  const found: PlaceHere[] = [];
  reading.mentions.forEach((mention, index) => {
    if (
      mention.start < sentence.start ||
      mention.end > sentence.end ||
      chosenOf(mention) === null ||
      rankOf(mention) < 2
    )
      return;
    const after = text.slice(mention.end, mention.end + 40);
    const before = text.slice(Math.max(sentence.start, mention.start - 40), mention.start);
    if (
      /^(?:['’]s)?\s+(?:[Mm]ayor|[Gg]overnor|[Pp]olice|[Hh]ospital|[Mm]unicipal|[Cc]ity council|[Dd]istrict)\b/.test(
        after,
      ) ||
      /\b(?:mayor|governor|police chief|head of the municipality) of\s+(?:the\s+)?(?:city of\s+)?$/i.test(
        before,
      )
    ) {
      found.push({ mention: index, span: { start: mention.start, end: mention.end }, role: "scene" });
    }
  });
  // The reader may take "Al-Qaim Mayor" for part of a person's name; where the same name is a place elsewhere in the text, it is one here.
  for (const match of text
    .slice(sentence.start, sentence.end)
    .matchAll(
      /(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?=(?:['’]s)?\s+(?:[Mm]ayor|[Gg]overnor)\b)/gu,
    )) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const mention = reading.mentions.findIndex(
      (other) =>
        other.name === match[0] && other.kind === "literal" && chosenOf(other) !== null && rankOf(other) >= 2,
    );
    if (mention >= 0 && !found.some((place) => overlaps(place.span, span)))
      found.push({ mention, span, role: "scene" });
  }
  return found;
}

/** The Location a mention gives an event of this kind. Unresolved mentions keep their words and have no point. */
export function placeOf(
  text: string,
  reading: Reading,
  here: PlaceHere,
  kind: EventKind,
  explanation: string | null,
): EventPlace {
  const mention = reading.mentions[here.mention];
  const group = kindGroupOf[kind];
  const scene: LocationRole = group === "strike" ? "struck" : "attacked";
  const role: LocationRole =
    here.role === "launched_from"
      ? "launched_from"
      : here.role === "statement_made"
        ? "statement_made"
        : scene;
  if (mention === undefined) {
    return {
      role,
      basis: "named_place",
      placeId: null,
      label: text.slice(here.span.start, here.span.end),
      point: null,
      radiusMeters: null,
      precision: "unknown",
      area: null,
      explanation: explanation ?? "No gazetteer at hand knows this name.",
      mention: null,
      span: here.span,
    };
  }
  const chosen = chosenOf(mention);
  const { relative } = mention;
  const words = [
    explanation,
    relative?.explanation ?? null,
    mention.resolution.kind === "unresolved"
      ? `"${mention.name}" has no sure place: ${mention.resolution.detail}`
      : null,
  ].filter((part) => part !== null);
  return {
    role,
    basis: explanation === null ? "named_place" : "inferred",
    placeId: chosen?.placeId ?? null,
    label: relative === null ? (chosen?.name ?? mention.name) : labelOf(text, mention),
    point: relative?.point ?? chosen?.point ?? null,
    radiusMeters: relative?.radiusMeters ?? chosen?.radiusMeters ?? null,
    precision: relative?.precision ?? chosen?.precision ?? "unknown",
    area: relative?.area ?? null,
    explanation: words.length === 0 ? null : words.join(" "),
    mention: here.mention,
    span: here.span,
  };
}

// "a base in western Iraq" keeps its words; a known name inside them takes the preferred spelling ("near Boukamal" -> "near Abu Kamal").
function labelOf(text: string, mention: Mention): string {
  const { relative } = mention;
  const chosen = chosenOf(mention);
  if (relative === null) return mention.name;
  const words = text.slice(relative.span.start, relative.span.end).replace(/\s+/g, " ");
  return chosen === null || relative.relation === "part_of"
    ? words
    : words.replace(mention.name, chosen.name);
}

/** Drops what only says where the finer places lie: countries beside anything finer, governorates and regions beside known towns. */
export function dropContainers(places: readonly PlaceHere[], reading: Reading): PlaceHere[] {
  const scenes = places.filter((place) => place.role === "scene");
  const known = scenes
    .map((place) => reading.mentions[place.mention])
    .filter((mention) => mention !== undefined && chosenOf(mention) !== null);
  const finest = Math.max(-1, ...known.map((mention) => (mention === undefined ? -1 : rankOf(mention))));
  return places.filter((place) => {
    if (place.role !== "scene") return true;
    const mention = reading.mentions[place.mention];
    if (mention === undefined) return place.mention < 0;
    const rank = rankOf(mention);
    return (
      !(rank === 0 && finest > 0) &&
      !(rank === 1 && finest > 1) &&
      !(rank === 2 && finest > 2 && isContainer(mention, known))
    );
  });
}

function isContainer(container: Mention, others: readonly (Mention | undefined)[]): boolean {
  const name = chosenOf(container)?.name ?? container.name;
  return others.some(
    (other) =>
      other !== undefined && other !== container && (chosenOf(other)?.hierarchy.includes(name) ?? false),
  );
}
