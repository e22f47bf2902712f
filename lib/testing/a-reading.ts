// A hand-made reading for tests of what comes after the geoparser: names and places are given, nothing is looked up.
import type { LonLat } from "../geo/coordinates";
import type { Precision } from "../geo/precision";
import type { Mention, MentionKind, OtherName, Reading, RelativePlace } from "../geoparser/reading";
import { splitSentences } from "../text/sentences";
import { overlaps, type Span } from "../text/span";
import { tokenize } from "../text/tokens";

export type GivenPlace = {
  readonly id: string;
  readonly kind?: string;
  readonly country: string;
  readonly point: LonLat;
  readonly precision?: Precision;
  readonly radiusMeters?: number;
  readonly hierarchy?: string;
};

export type GivenName = {
  readonly name: string;
  readonly place: GivenPlace | null;
  readonly kind?: MentionKind;
};

/** Every occurrence of each name becomes a mention (longer names first); "near X" and "<direction>ern X" become relative places, as the geoparser makes them. */
export function aReading(
  text: string,
  names: readonly GivenName[],
  options: { publishedAt?: string | null; others?: readonly OtherName[] } = {},
): Reading {
  const mentions: Mention[] = [];
  for (const given of [...names].sort((one, other) => other.name.length - one.name.length)) {
    for (let at = text.indexOf(given.name); at >= 0; at = text.indexOf(given.name, at + 1)) {
      const span = { start: at, end: at + given.name.length };
      const inside = /[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") || /[\p{L}\p{N}]/u.test(text[span.end] ?? " ");
      if (inside || mentions.some((other) => overlaps(other, span))) continue;
      mentions.push(aMention(text, span, given));
    }
  }
  mentions.sort((one, other) => one.start - other.start);
  return {
    parserVersion: "by hand",
    gazetteerVersion: "by hand",
    publishedAt: options.publishedAt ?? null,
    textLength: text.length,
    mentions,
    others: options.others ?? [],
    sentences: splitSentences(text, tokenize(text)),
  };
}

function aMention(text: string, span: Span, given: GivenName): Mention {
  const { place } = given;
  const kind = given.kind ?? "literal";
  const base = { ...span, name: given.name, kind, kindWord: null };
  if (place === null) {
    return {
      ...base,
      candidates: [],
      resolution: { kind: "unresolved", reason: "unknown_place", detail: "No place of that name is known." },
      relative: null,
    };
  }
  const radiusMeters = place.radiusMeters ?? 5_000;
  return {
    ...base,
    candidates: [
      {
        placeId: place.id,
        name: given.name,
        placeKind: place.kind ?? "town",
        countryCode: place.country,
        hierarchy: place.hierarchy ?? "",
        point: place.point,
        radiusMeters,
        precision: place.precision ?? "town",
        score: 1,
        tier: "exact",
        matchedName: given.name,
        evidence: [],
      },
    ],
    resolution: { kind: "resolved", candidate: 0, confidence: 0.9, evidence: [] },
    relative: kind === "literal" ? relativeOf(text, span, place, radiusMeters) : null,
  };
}

function relativeOf(text: string, span: Span, place: GivenPlace, radiusMeters: number): RelativePlace | null {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const near = /\bnear (?:the )?$/i.exec(before);
  if (near !== null) {
    return {
      relation: "near",
      span: { start: span.start - near[0].length, end: span.end },
      point: place.point,
      radiusMeters: radiusMeters + 15_000,
      precision: "district",
      area: null,
      explanation: "Near it: its radius and 15 km.",
    };
  }
  const part = /\b(?:(?:a|the) base in |(?:the )?)(?:northern|southern|eastern|western|central) $/i.exec(
    before,
  );
  if (part !== null) {
    return {
      relation: "part_of",
      span: { start: span.start - part[0].length, end: span.end },
      point: place.point,
      radiusMeters: 200_000,
      precision: "region",
      area: null,
      explanation: "A part of the country, told by direction.",
    };
  }
  return null;
}
