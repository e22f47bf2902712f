// What is stored in English (titles, reasons, names of actors), said in the language of the page. Pure; null in English, whose
// readers are not sent what it takes (retell/).
import type { EventSummary, LocationView } from "../../lib/events/event-view";

/** Words with the language they are in, so that a page can mark what it could not say in its own. */
export type Said = { readonly words: string; readonly language: "en" | "ar" };

/** What a location is called, and the names of its place. */
export type NamedLocation = Pick<LocationView, "label"> & {
  readonly place: Pick<NonNullable<LocationView["place"]>, "name" | "nameArabic" | "parent"> | null;
};

export type Titled = Pick<EventSummary, "title" | "kind"> & { readonly locations: readonly NamedLocation[] };

/** Another language than English; made by `retell`. What it does not know of names it leaves as it is, isolated. */
export type Retold = {
  readonly language: "ar";
  /** Null for a title that an editor wrote by hand. */
  title(event: Titled): string | null;
  /** Null for a name that somebody gave. */
  operationName(name: string): string | null;
  /** Where something is, as titles and labels of places say it: "near Abu Kamal", "in western Iraq", "30 km east of Homs". */
  where(english: string, locations: readonly NamedLocation[]): string;
  /** A name as the gazetteer has it, with "western" or "and" around it. */
  place(english: string, locations: readonly NamedLocation[]): string;
  /** Somebody who acts or speaks, a body, a medium. */
  name(english: string): string;
  /** What is counted, as the text has it. */
  unit(english: string): string;
  /** "at least" around a number in the page's figures; "dozens" alone where the number is null. */
  hedged(hedge: string, count: string | null): string;
  /** Sentence by sentence, or whole; null where it is not known. `locations` know places by their names. */
  sentence(english: string, locations?: readonly NamedLocation[]): string | null;
  /** The same, knowing more sentences: those of a part that is fetched on its own. */
  knowing(sentences: readonly (readonly [english: string, said: string])[]): Retold;
};

/** @example titleIn(retold, {title: "Air strike reported near Abu Kamal", …}) // { words: "أنباء عن غارة جوية قرب البوكمال", language: "ar" } */
export function titleIn(retold: Retold | null, event: Titled): Said {
  return saidOr(event.title, retold, retold?.title(event));
}

/** "United States air strikes in Iraq and Syria"; a name that somebody gave stays as it is. */
export function operationNameIn(retold: Retold | null, name: string): Said {
  return saidOr(name, retold, retold?.operationName(name));
}

/** @example sentenceIn(retold, "Told by one report.") // { words: "أورده تقرير واحد.", language: "ar" } */
export function sentenceIn(
  retold: Retold | null,
  english: string,
  locations: readonly NamedLocation[] = [],
): Said {
  return saidOr(english, retold, retold?.sentence(english, locations));
}

/** What is not known stays English and says so. */
function saidOr(english: string, retold: Retold | null, said: string | null | undefined): Said {
  return said == null || retold === null
    ? { words: english, language: "en" }
    : { words: said, language: retold.language };
}

/** A name among words of the other direction: nothing around it is moved by it. First strong isolate, as `bdi` does it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
