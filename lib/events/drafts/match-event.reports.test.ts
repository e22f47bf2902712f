// The same happening told by two reports is one event, and its neighbours in time or place are not: short reports of ours, read whole.
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { embeddedPlaceIndex } from "../../gazetteer/sources";
import { geoparse } from "../../geoparser/geoparse";
import type { EventDraft } from "../draft";
import { draftReport } from "./draft-report";
import { matchEvent, type EventMatch, type KnownEvent } from "./match-event";

const line = z.object({
  id: z.string(),
  publishedAt: z.string(),
  text: z.string(),
  /** vague: only a region is named, which alone joins nothing: left to editors. */
  happenings: z.array(z.object({ quote: z.string(), event: z.string(), vague: z.boolean().default(false) })),
});
const reports = fs
  .readFileSync(path.join(process.cwd(), "seeds", "benchmarks", "same-events.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((each) => line.parse(JSON.parse(each)));

type Told = { report: string; event: string; vague: boolean; draft: EventDraft | null };
let told: Told[] = [];

beforeAll(async () => {
  const index = embeddedPlaceIndex();
  told = [];
  for (const { id, publishedAt, text, happenings } of reports) {
    const { events } = draftReport(text, await geoparse(text, { index, publishedAt }), { actors: [] });
    for (const { quote, event, vague } of happenings) {
      const start = text.indexOf(quote);
      const draft = events.find(
        ({ trigger }) => trigger.start >= start && trigger.end <= start + quote.length + 40,
      );
      told.push({ report: id, event, vague, draft: draft ?? null });
    }
  }
});

function asKnown({ report, draft }: Told): KnownEvent[] {
  if (draft === null) return [];
  const { kind, when, places, actor } = draft;
  return [{ id: report, kind, when, locations: places, actor: actor?.name ?? null }];
}

function matchAmongOthers(one: Told): EventMatch | null {
  if (one.draft === null) return null;
  return matchEvent(one.draft, told.filter((other) => other !== one).flatMap(asKnown));
}

describe("matchEvent on pairs of reports", () => {
  it("is asked about every happening told", () => {
    expect(told.filter(({ draft }) => draft === null).map(({ report }) => report)).toEqual([]);
  });

  it("joins tellings of one happening, and never those of two", () => {
    const answers = told.map((one) => {
      const match = matchAmongOthers(one);
      const met =
        match?.kind === "existing"
          ? (told.find(({ report }) => report === match.eventId)?.event ?? "")
          : null;
      return { report: one.report, event: one.event, met, reasons: match?.reasons ?? [] };
    });
    expect(answers.filter(({ event, met }) => met !== null && met !== event)).toEqual([]);
    const paired = answers.filter(
      ({ event }) => told.filter((other) => other.event === event && !other.vague).length > 1,
    );
    expect(paired.filter(({ met }) => met === null)).toEqual([]);
    expect(answers.filter(({ met }) => met !== null).length).toBeGreaterThanOrEqual(18);
    expect(answers.every(({ met, reasons }) => met === null || reasons.length > 0)).toBe(true);
  });
});
