// A reading and its drafts as text for people: what was found, where, why, and what could not be placed.
import { explainNotAdded, findConflicts } from "../events/summary/conflicts";
import type { ClaimDraft } from "../events/claim";
import type { EventDraft, OperationDraft, ReportDrafts } from "../events/draft";
import type { Location } from "../events/location";
import type { When } from "../events/when";
import type { Candidate, Mention, Reading } from "../geoparser/reading";
import type { Span } from "../text/span";

/** Plain text, no colour. `explain` adds every candidate with its evidence, and the words that look like events and are none. */
export function printReading(text: string, reading: Reading, drafts: ReportDrafts, explain: boolean): string {
  const lines: string[] = [];
  const literal = reading.mentions.filter((mention) => mention.kind === "literal");
  const placed = literal.filter((mention) => mention.resolution.kind === "resolved");
  const unplaced = literal.filter((mention) => mention.resolution.kind === "unresolved");
  const labelled = reading.mentions.filter((mention) => mention.kind !== "literal");

  lines.push(heading(`Places (${placed.length})`));
  for (const mention of placed) lines.push(...mentionLines(text, mention, explain));
  lines.push(heading(`Could not be placed (${unplaced.length})`));
  for (const mention of unplaced) lines.push(...mentionLines(text, mention, explain));
  lines.push(heading(`Names that are no place here (${labelled.length + reading.others.length})`));
  for (const [words, count] of tally([
    ...labelled.map((mention) => `${mention.name} (${mention.kind})`),
    ...reading.others.map((other) => `${other.name} (${other.kind})`),
  ])) {
    lines.push(`  ${words}${count > 1 ? `, ${count} times` : ""}`);
  }
  drafts.operations.forEach((operation, index) =>
    lines.push(...operationLines(text, operation, claimsOf(drafts.claims, "operation", index))),
  );
  const mapped = drafts.events.map((event, index) => ({
    event,
    claims: claimsOf(drafts.claims, "event", index),
  }));
  const tray = mapped.filter(({ event }) =>
    scenesOf(event).every((place) => place.point === null && place.area === null),
  );
  lines.push(heading(`Events (${drafts.events.length}, ${tray.length} not on the map)`));
  for (const { event, claims } of mapped) lines.push(...eventLines(text, event, claims));
  const periods = drafts.claims.filter((claim) => claim.subject.kind === "period");
  lines.push(heading(`Claims about a period (${periods.length})`));
  for (const claim of periods) lines.push(...claimLines(text, claim));
  if (explain) {
    lines.push(heading(`Looks like an event and is none (${drafts.notEvents.length})`));
    for (const none of drafts.notEvents)
      lines.push(`  ${quote(text, none.span)} ${at(none.span)}: ${none.reason}`);
  }
  return `${lines.join("\n")}\n`;
}

function mentionLines(text: string, mention: Mention, explain: boolean): string[] {
  const chosen =
    mention.resolution.kind === "resolved"
      ? (mention.candidates[mention.resolution.candidate] ?? null)
      : null;
  const lines: string[] = [];
  if (mention.resolution.kind === "resolved" && chosen !== null) {
    lines.push(
      `  ${quote(text, mention)} ${at(mention)} -> ${chosen.name}, ${chosen.placeKind}${chosen.hierarchy === "" ? "" : `, ${chosen.hierarchy}`} ${pointWords(chosen)} confidence ${mention.resolution.confidence.toFixed(2)}`,
    );
    lines.push(
      `      why: ${mention.resolution.evidence.map((evidence) => evidence.text).join("; ") || chosen.evidence.map((evidence) => evidence.text).join("; ")}`,
    );
  } else if (mention.resolution.kind === "unresolved") {
    lines.push(
      `  ${quote(text, mention)} ${at(mention)}: ${mention.resolution.reason.replaceAll("_", " ")}; ${mention.resolution.detail}`,
    );
  }
  if (mention.relative !== null)
    lines.push(
      `      ${quote(text, mention.relative.span)}: ${mention.relative.explanation} Radius ${kilometres(mention.relative.radiusMeters)}.`,
    );
  if (explain) {
    for (const candidate of mention.candidates) {
      if (candidate === chosen) continue;
      lines.push(
        `      not ${candidate.name}, ${candidate.placeKind}, ${candidate.hierarchy} ${pointWords(candidate)} score ${candidate.score.toFixed(2)}: ${candidate.evidence.map((evidence) => evidence.text).join("; ")}`,
      );
    }
  }
  return lines;
}

function operationLines(text: string, operation: OperationDraft, claims: readonly ClaimDraft[]): string[] {
  return [
    heading(`Operation: ${operation.name}`),
    `  ${whenWords(operation.when)}`,
    ...operation.scope.map((place) => `  ${placeWords(place)}`),
    `  said: ${quote(text, operation.sentence)}`,
    ...claims.flatMap((claim) => claimLines(text, claim)),
    ...remarkLines(claims),
  ];
}

function eventLines(text: string, event: EventDraft, claims: readonly ClaimDraft[]): string[] {
  const scenes = scenesOf(event);
  return [
    "",
    `  ${event.title}`,
    `    ${event.kind.replace("_", " ")}${event.weapon === null ? "" : `, ${event.weapon.replace("_", " ")}`}; ${event.status}${event.operation === null ? "" : "; part of the operation"}; confidence ${event.confidence.toFixed(2)}`,
    `    by ${event.actor?.name ?? "nobody named"}, against ${event.target?.name ?? "nobody named"}`,
    `    ${whenWords(event.when)}`,
    ...event.places.map((place) => `    ${placeWords(place)}`),
    ...(scenes.length === 0 ? ["    not on the map: the text names no place where it happened"] : []),
    `    said: ${quote(text, event.sentence)}`,
    ...claims.flatMap((claim) => claimLines(text, claim).map((line) => `  ${line}`)),
    ...remarkLines(claims).map((line) => `  ${line}`),
  ];
}

function claimLines(text: string, claim: ClaimDraft): string[] {
  const number =
    claim.words ??
    (claim.min === null && claim.max === null
      ? ""
      : claim.min === claim.max
        ? String(claim.min)
        : claim.max === null
          ? `${claim.min ?? 0} or more`
          : claim.min === null
            ? `up to ${claim.max}`
            : `${claim.min} to ${claim.max}`);
  const who =
    claim.claimant === null
      ? "nobody in particular"
      : `${claim.claimant.name}${claim.claimant.via === null ? "" : `, through ${claim.claimant.via}`}`;
  const scope =
    claim.scope === null ? "" : `, ${claim.scope.name}${claim.scope.inferred ? " (inferred)" : ""}`;
  const period = claim.subject.kind === "period" ? `, ${claim.subject.words}` : "";
  const lines = [
    `  claim: ${claim.field.replace("_", " ")} ${number}${claim.unit === null ? "" : unitBehind(claim.unit)}${scope}${period}; ${who} ${claim.modality}; ${quote(text, claim.span)} ${at(claim.span)} in ${quote(text, claim.sentence)}`,
  ];
  if (claim.scope?.inferred === true && claim.scope.reason !== null)
    lines.push(`      inferred: ${claim.scope.reason}`);
  for (const remark of claim.remarks) lines.push(`      ${remark}`);
  return lines;
}

function remarkLines(claims: readonly ClaimDraft[]): string[] {
  return [
    ...findConflicts(claims).map((conflict) => `  conflict: ${conflict.explanation}`),
    ...explainNotAdded(claims).map((remark) => `  note: ${remark}`),
  ];
}

function whenWords(when: When): string {
  const days =
    when.firstDay === null
      ? "day not known"
      : when.firstDay === when.lastDay
        ? when.firstDay
        : `${when.firstDay} to ${when.lastDay ?? "?"}`;
  const stated = when.asStated === null ? "" : ` ("${when.asStated.replace(/\s+/g, " ")}")`;
  return `when: ${days}${stated}, ${when.precision.replaceAll("_", " ")}${when.zone === null ? "" : `, ${when.zone}`}${when.inference === null ? "" : `. ${when.inference}`}`;
}

function placeWords(place: Location): string {
  const where =
    place.point === null
      ? "no point"
      : `${place.point.lat.toFixed(3)}, ${place.point.lon.toFixed(3)} within ${kilometres(place.radiusMeters)}`;
  return `${place.role.replace("_", " ")}: ${place.label}, ${place.precision}, ${where}${place.explanation === null ? "" : `. ${place.explanation}`}`;
}

function claimsOf(claims: readonly ClaimDraft[], kind: "event" | "operation", draft: number): ClaimDraft[] {
  return claims.filter((claim) => claim.subject.kind === kind && claim.subject.draft === draft);
}

const scenesOf = (event: EventDraft): EventDraft["places"] =>
  event.places.filter((place) => place.role === "struck" || place.role === "attacked");
const heading = (words: string): string => `\n${words}`;
const at = (span: Span): string => `[${span.start}-${span.end}]`;
const quote = (text: string, span: Span): string =>
  `"${text.slice(span.start, span.end).replace(/\s+/g, " ")}"`;
const kilometres = (meters: number | null): string =>
  meters === null
    ? "an unknown radius"
    : meters < 1_000
      ? `${Math.round(meters)} m`
      : `${Math.round(meters / 1_000)} km`;
const pointWords = (candidate: Candidate): string =>
  candidate.point === null
    ? "(no point)"
    : `(${candidate.point.lat.toFixed(3)}, ${candidate.point.lon.toFixed(3)}, radius ${kilometres(candidate.radiusMeters)})`;

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** "12 soldiers", but "3 (a mother and her two daughters)": people told one by one have words of their own for their number. */
const unitBehind = (unit: string): string => (/\sand\s/.test(unit) ? ` (${unit})` : ` ${unit}`);
