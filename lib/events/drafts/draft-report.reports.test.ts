// The two real reports, read by the real reader with the embedded gazetteer: what must come out, each with the span it came from.
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { embeddedPlaceIndex } from "../../gazetteer/sources";
import { geoparse } from "../../geoparser/geoparse";
import { parseKnownActors } from "../actor";
import type { ClaimDraft, ClaimSubject } from "../claim";
import { explainNotAdded, findConflicts } from "../summary/conflicts";
import type { EventDraft, ReportDrafts } from "../draft";
import { draftReport } from "./draft-report";

const folder = "../shared/reports";
const there = existsSync(folder);
if (!there) process.stderr.write(`skipped: the two real reports are not at ${folder}\n`);

const actors = parseKnownActors(JSON.parse(readFileSync("seeds/actors/actors.json", "utf8")));
type Read = { text: string; drafts: ReportDrafts };

async function read(name: string, publishedAt: string): Promise<Read> {
  const text = readFileSync(`${folder}/${name}.txt`, "utf8");
  return {
    text,
    drafts: draftReport(text, await geoparse(text, { index: embeddedPlaceIndex(), publishedAt }), { actors }),
  };
}

const labels = (event: EventDraft, role?: string): string[] =>
  event.places.filter((place) => role === undefined || place.role === role).map((place) => place.label);
const at = (drafts: ReportDrafts, label: RegExp): EventDraft[] =>
  drafts.events.filter((event) =>
    event.places.some((place) => place.role !== "launched_from" && label.test(place.label)),
  );
const one = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  const [first] = list;
  if (first === undefined) throw new Error("empty");
  return first;
};
const about = (drafts: ReportDrafts, subject: ClaimSubject["kind"], draft: number | null): ClaimDraft[] =>
  drafts.claims.filter(
    (claim) =>
      claim.subject.kind === subject && (claim.subject.kind === "period" || claim.subject.draft === draft),
  );
const find = (
  claims: readonly ClaimDraft[],
  field: string,
  min: number | null,
  max: number | null,
): ClaimDraft => {
  const found = claims.find((claim) => claim.field === field && claim.min === min && claim.max === max);
  if (found === undefined) throw new Error(`no claim ${field} ${min}-${max}`);
  return found;
};

function everySpanHolds({ text, drafts }: Read): void {
  for (const claim of drafts.claims) {
    expect(
      claim.sentence.start <= claim.span.start &&
        claim.span.end <= claim.sentence.end &&
        claim.span.start < claim.span.end,
    ).toBe(true);
    if (claim.words !== null) expect(text.slice(claim.span.start, claim.span.end)).toContain(claim.words);
    if (claim.claimant !== null)
      expect(text.slice(claim.claimant.span.start, claim.claimant.span.end)).toBe(claim.claimant.name);
  }
  for (const event of drafts.events) {
    for (const span of [event.trigger, ...event.mentions, event.sentence])
      expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
    expect(event.trigger.start >= event.sentence.start && event.trigger.end <= event.sentence.end).toBe(true);
  }
}

describe.skipIf(!there)("2023-10-27-boukamal", () => {
  let report: Read;
  beforeAll(async () => {
    report = await read("2023-10-27-boukamal", "2023-10-27");
  }, 60_000);

  test("a US airstrike near Abu Kamal on 27 October", () => {
    const event = one(at(report.drafts, /Abu Kamal/));
    expect(event).toMatchObject({
      kind: "airstrike",
      weapon: "aircraft",
      actor: { actorKey: "united-states" },
      when: { firstDay: "2023-10-27", lastDay: "2023-10-27", zone: "Asia/Damascus" },
      status: "news",
    });
    expect(event.places[0]).toMatchObject({ role: "struck", label: "near Abu Kamal" });
    expect(event.places[0]?.radiusMeters).toBeGreaterThan(15_000);
    const claims = about(report.drafts, "event", report.drafts.events.indexOf(event));
    expect(find(claims, "aircraft", 2, 2).unit).toMatch(/F-16/);
    expect(find(claims, "facilities", 2, 2).unit).toMatch(/bases/);
    expect(claims.find((claim) => claim.field === "target_use")?.words).toBe("weapons and ammunition depots");
    expect(find(claims, "aircraft", 2, 2).claimant?.name).toMatch(/senior US military officials/);
  });

  test("the base at Kharab al-Jir on Thursday, the second attack in two days", () => {
    const event = one(at(report.drafts, /Kharab al-J/));
    expect(event).toMatchObject({ when: { firstDay: "2023-10-26", precision: "day" }, status: "news" });
    expect(event.actor?.actorKey).not.toBe("united-states");
    expect(
      find(about(report.drafts, "event", report.drafts.events.indexOf(event)), "attacks", 2, 2).approximation,
    ).toMatch(/second time in two days/);
  });

  test("a base in western Iraq the same day, as an area and not a point", () => {
    const event = one(at(report.drafts, /western Iraq/));
    expect(event.when.firstDay).toBe("2023-10-26");
    expect(event.places[0]).toMatchObject({ precision: "region" });
    expect(event.places[0]?.radiusMeters).toBeGreaterThan(100_000);
  });

  test("the interception has no place of its own: in the tray, launched from Yemen", () => {
    const event = one(report.drafts.events.filter((entry) => entry.kind === "interception"));
    expect(labels(event, "launched_from")).toEqual(["Yemen"]);
    expect(event.places.filter((place) => place.role !== "launched_from")).toEqual([]);
    expect(event).toMatchObject({
      actor: { name: "USS Carney" },
      when: { asStated: "Last week", firstDay: "2023-10-16", lastDay: "2023-10-22" },
    });
    const claims = about(report.drafts, "event", report.drafts.events.indexOf(event));
    expect(find(claims, "munitions", 15, 15)).toMatchObject({
      unit: "drones",
      claimant: { kind: "official" },
    });
    expect(find(claims, "munitions", 4, 4).unit).toBe("cruise missiles");
  });

  test("7 October in southern Israel is background, with a toll that is nobody's in particular", () => {
    const event = one(at(report.drafts, /southern Israel/));
    expect(event).toMatchObject({ status: "background", when: { firstDay: "2023-10-07" } });
    expect(
      find(about(report.drafts, "event", report.drafts.events.indexOf(event)), "killed", 1400, 1400),
    ).toMatchObject({ claimant: null, approximation: "some" });
  });

  test("totals of a period are claims and no events; the garbled number is mended and said", () => {
    const claims = about(report.drafts, "period", null);
    expect(find(claims, "attacks", 19, null)).toMatchObject({
      claimant: { actorKey: "united-states" },
      subject: { from: "2023-10-17" },
      approximation: "at least",
    });
    const injured = find(claims, "injured", 24, 24);
    expect(injured.remarks.join(" ")).toMatch(/garbled/);
    expect(injured.unit).toMatch(/US/);
    expect(find(claims, "killed", 1, 1).unit).toBe("personnel");
  });

  test("who speaks is no place, threats and plans are no events, glued captions break nothing", () => {
    const places = report.drafts.events.flatMap((event) => labels(event)).join(" | ");
    expect(places).not.toMatch(/Washington|Tehran|Pentagon|White House|United States|Mediterranean/);
    expect(report.drafts.notEvents.some((none) => /possible|feared|Threatened/.test(none.reason))).toBe(true);
    everySpanHolds(report);
  });
});

describe.skipIf(!there)("2024-02-03-al-qaim-akashat", () => {
  let report: Read;
  beforeAll(async () => {
    report = await read("2024-02-03-al-qaim-akashat", "2024-02-03");
  }, 60_000);

  test("one operation on Friday evening: the interval is kept, and that it may be 3 February there is said", () => {
    const operation = one(report.drafts.operations);
    expect(operation).toMatchObject({ kind: "airstrike", actor: { actorKey: "united-states" } });
    expect(operation.when).toMatchObject({
      firstDay: "2024-02-02",
      asStated: "Friday evening",
      precision: "part_of_day",
    });
    expect(Date.parse(operation.when.start ?? "")).toBeLessThan(Date.parse("2024-02-02T18:00:00Z"));
    expect(Date.parse(operation.when.end ?? "")).toBeGreaterThan(Date.parse("2024-02-03T00:00:00Z"));
    expect(operation.when.inference).toMatch(/Washington.*2024-02-03 at the place/);
    expect(
      operation.scope
        .filter((place) => place.role === "struck")
        .map((place) => place.label)
        .join(" "),
    ).toMatch(/Syria.*Iraq|Iraq.*Syria/);
  });

  test("its stated totals, each with who says it", () => {
    const claims = about(report.drafts, "operation", 0);
    expect(find(claims, "munitions", 125, 125).remarks.join(" ")).toMatch(/headline/);
    expect(find(claims, "targets", 85, 85).remarks.join(" ")).toMatch(/headline/);
    const kirby = claims.filter((claim) => /Kirby/.test(claim.claimant?.name ?? ""));
    expect(kirby.map((claim) => [claim.field, claim.min, claim.max, claim.scope?.name ?? null])).toEqual([
      ["targets", 85, null, null],
      ["facilities", 7, 7, null],
      ["facilities", 3, 3, "Iraq"],
      ["facilities", 4, 4, "Syria"],
    ]);
    expect(kirby[0]?.claimant?.name).toMatch(/National Security Council/);
    expect(find(claims, "aircraft", 2, 2).unit).toMatch(/B-1 bombers/);
  });

  test("Al-Qaim and Akashat are its parts, with what was hit and who says so", () => {
    const qaim = one(at(report.drafts, /Qa.?im/));
    const akashat = one(at(report.drafts, /Akashat/));
    for (const event of [qaim, akashat])
      expect(event).toMatchObject({
        kind: "airstrike",
        operation: 0,
        when: { firstDay: "2024-02-02" },
        actor: { actorKey: "united-states" },
      });
    const qaimClaims = about(report.drafts, "event", report.drafts.events.indexOf(qaim));
    expect(find(qaimClaims, "targets", 3, 3)).toMatchObject({ unit: "houses" });
    expect(find(qaimClaims, "targets", 3, 3).claimant?.name).toMatch(/Mayor/);
    expect(qaimClaims.filter((claim) => claim.field === "target_use").map((claim) => claim.words)).toContain(
      "weapons depots",
    );
    expect(about(report.drafts, "event", report.drafts.events.indexOf(akashat))).toMatchObject([
      { field: "target_use", words: "a PMU command headquarters", claimant: { name: "The New York Times" } },
    ]);
  });

  test("the drone attack in Jordan, joined from sentences that each tell a part", () => {
    const event = one(report.drafts.events.filter((entry) => entry.kind === "drone_attack"));
    expect(event).toMatchObject({
      when: { firstDay: "2024-01-28", asStated: "last Sunday" },
      operation: null,
      status: "news",
    });
    expect(labels(event).join(" ")).toMatch(/Jordan/);
    expect(
      find(about(report.drafts, "event", report.drafts.events.indexOf(event)), "killed", 3, 3).population,
    ).toBe("combatant");
  });

  test("two tolls of two countries: no conflict, never added; the headline's sum is remarked and not made", () => {
    const claims = about(report.drafts, "operation", 0);
    const iraq = find(claims, "killed", 16, 16);
    expect(iraq).toMatchObject({ scope: { name: "Iraq", inferred: true }, claimant: { actorKey: "iraq" } });
    expect(iraq.scope?.reason).toMatch(/does not say/);
    expect(
      claims.some((claim) => claim.field === "killed" && claim.population === "civilian" && claim.min === 1),
    ).toBe(true);
    expect(find(claims, "killed", 18, 18)).toMatchObject({
      scope: { name: "Syria", inferred: false },
      claimant: { actorKey: "sohr" },
    });
    expect(find(claims, "killed", 34, 34)).toMatchObject({ claimant: null, population: "combatant" });
    expect(findConflicts(claims).filter((conflict) => claims[conflict.one]?.field === "killed")).toEqual([]);
    const remarks = explainNotAdded(claims);
    expect(remarks.some((remark) => /16.*18.*not added/.test(remark))).toBe(true);
    expect(remarks.some((remark) => /^34 .*we make none/.test(remark))).toBe(true);
  });

  test("165 attacks since 7 October: a claim about a period, no event", () => {
    const claim = find(about(report.drafts, "period", null), "attacks", 165, 165);
    expect(claim.subject).toMatchObject({ from: "2023-10-07", to: "2024-02-03" });
  });

  test("home towns and the base where the dead came home are no events", () => {
    const places = report.drafts.events.flatMap((event) => labels(event)).join(" | ");
    expect(places).not.toMatch(
      /Carrollton|Savannah|Dover|Delaware|Rhode Island|Illinois|Georgia|Washington|Tehran|Damascus|Baghdad/,
    );
    everySpanHolds(report);
  });
});
