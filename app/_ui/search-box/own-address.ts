// What was pasted may be an address or an id of ours: then there is nothing to search. Pure.
import { splitLanguage } from "../../_words/language";
import { normalizePublicId } from "../../../lib/text/public-id";

export type OwnAddress = {
  readonly href: string;
  /** What a reader calls the record; `id` where nothing more is known of it. */
  readonly record: "place" | "event" | "operation" | "report" | "view" | "id";
  /** "7KQ2M4X", null where the address says it. */
  readonly id: string | null;
};

/** Sections of our addresses. */
const sections: Readonly<Record<string, OwnAddress["record"]>> = {
  places: "place",
  p: "place",
  events: "event",
  e: "event",
  operations: "operation",
  go: "view",
  reports: "report",
};

/**
 * The page an address or an id of ours leads to; null for anything else. Addresses of other sites are not ours, however their
 * paths look. An id is only taken for one when it is marked ("P-7KQ2M4X") or holds a digit: "Baghdad" is a name.
 * @example ownAddress("E-7KQ2M4X", "https://map.example") // { href: "/search?q=E-7KQ2M4X", record: "id", id: "7KQ2M4X" }
 */
export function ownAddress(text: string, origin: string): OwnAddress | null {
  const words = text.trim();
  return addressOf(words, origin) ?? markedId(words);
}

function addressOf(words: string, origin: string): OwnAddress | null {
  if (!/^(https?:\/)?\/\S+$/i.test(words)) return null;
  if (!URL.canParse(words, origin)) return null;
  const url = new URL(words, origin);
  if (url.origin !== origin) return null;
  const { path } = splitLanguage(url.pathname);
  const [, section = "", part = ""] = path.split("/");
  const record = Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (record !== undefined && part !== "")
    return { href: `${path}${url.search}${url.hash}`, record, id: null };
  if (path === "/" && `${url.search}${url.hash}` !== "")
    return { href: `/${url.search}${url.hash}`, record: "view", id: null };
  return null;
}

function markedId(words: string): OwnAddress | null {
  const id = idOf(words);
  if (id === null) return null;
  return { href: `/search?q=${encodeURIComponent(words)}`, record: "id", id: id.toUpperCase() };
}

/** "E-7KQ2M4X", "e:7kq2m4x": an id and nothing else, unlike "7kq2m4x", which may be a name. */
export function isMarkedId(words: string): boolean {
  return /^[a-z][-:]/i.test(words) && idOf(words) !== null;
}

/** The id in "7kq2m4x", "P-7KQ2M4X" or "e:7kq2m4x", as we write it; null for a word that may as well be a name. */
export function idOf(words: string): string | null {
  const marked = /^[a-z][-:]([0-9a-z]{7})$/i.exec(words)?.[1];
  if (marked !== undefined) return normalizePublicId(marked);
  return /^[0-9a-z]{7}$/i.test(words) && /\d/.test(words) && /[a-z]/i.test(words)
    ? normalizePublicId(words)
    : null;
}
