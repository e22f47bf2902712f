// Remembers which day a text is speaking of, for sentences that tell none.
import type { Reading } from "../../geoparser/reading";
import type { Dated, Happening } from "../happenings/happening";
import type { TextLine } from "../happenings/text-lines";

/** Remembers which day a text is speaking of, for sentences that tell none. */
export class DateContext {
  private paragraph = -1;
  private inParagraph: Dated | null = null;
  private beforeList: Dated | null = null;
  private latest: Dated | null = null;
  private latestDay: Dated | null = null;
  private told: Dated | null = null;
  private announced: Dated | null = null;
  private mainAt = 0;
  private main: Dated | null = null;
  private headed: Dated | null = null;
  private fallback: Dated | null = null;
  private inList = false;
  private current: TextLine | null = null;

  enter(line: TextLine): void {
    this.current = line;
    if (line.paragraph === this.paragraph) return;
    if (line.listItem && !this.inList) this.beforeList = this.announced ?? this.told ?? this.latest;
    this.announced = null;
    this.inList = line.listItem;
    this.paragraph = line.paragraph;
    this.inParagraph = null;
  }

  /** `announces`: the sentence ends with a colon, so that its day is that of the list behind it. */
  see(dated: Dated, line: TextLine, announces: boolean): void {
    if (dated.days === null) return;
    if (announces) this.announced = dated;
    this.inParagraph = dated;
    this.latest = dated;
    if (dayOf(dated) !== null) this.latestDay = dated;
    if (line.index < 8) this.fallback ??= dated;
  }

  /** "Daily summary for Sunday 22 January": the day the whole text is about. */
  head(dated: Dated): void {
    this.headed ??= dated;
  }

  /** The day "that day" and "two days later" count from: a month that was named is none. */
  day(): string | null {
    return dayOf(this.inParagraph) ?? dayOf(this.latestDay);
  }

  /** Gives a happening without a date the one its paragraph or list speaks of. */
  date(happening: Happening, reading: Reading): Happening {
    if (happening.dated !== null) {
      if (!happening.earlier && !happening.ongoing && happening.dated.days !== null && !happening.caption) {
        this.told = happening.dated;
        if (this.main === null && recent(happening.dated, reading)) {
          this.main = happening.dated;
          this.mainAt = happening.sentenceIndex;
        }
      }
      return happening;
    }
    if (happening.ongoing || happening.earlier || this.current === null) return happening;
    if (this.inParagraph !== null)
      return {
        ...happening,
        dated: this.inParagraph,
        datedFrom: "No day is told in the sentence; the paragraph speaks of this one.",
        datedBy: "paragraph",
      };
    if (this.inList && this.beforeList !== null)
      return {
        ...happening,
        dated: this.beforeList,
        datedFrom: "No day is told in the entry; the list follows this one.",
        datedBy: "list",
      };
    return happening;
  }

  /** The report's main day, for news that tells none at all. */
  fill(happenings: readonly Happening[], reading: Reading): Happening[] {
    const main = this.headed ?? this.main ?? this.fallback;
    if (main === null) return [...happenings];
    return happenings.map((happening) => {
      if (happening.dated !== null || happening.ongoing || happening.earlier || happening.caption)
        return happening;
      // A day told far down is no day of what stands before it; the one the report opens with may be.
      const isLater =
        this.headed === null &&
        this.main !== null &&
        this.mainAt > 6 &&
        this.mainAt > happening.sentenceIndex;
      const dated = isLater ? this.fallback : main;
      return dated === null || (isLater && !recent(dated, reading))
        ? happening
        : {
            ...happening,
            dated,
            datedFrom: "No day is told with it; the report's main day is taken.",
            datedBy: "report",
          };
    });
  }
}

/** The first day of what is told, where it lasted a week at most. */
function dayOf(dated: Dated | null): string | null {
  if (dated?.days == null) return null;
  return Date.parse(dated.days.last) - Date.parse(dated.days.first) <= 7 * 86_400_000
    ? dated.days.first
    : null;
}

function recent(dated: Dated, reading: Reading): boolean {
  if (dated.days === null) return false;
  if (reading.publishedAt === null) return true;
  return Date.parse(reading.publishedAt) - Date.parse(dated.days.first) < 20 * 86_400_000;
}
