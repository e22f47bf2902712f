// What was pasted may be an address or an id of ours: then there is nothing to search. Pure.
import { normalizePublicId } from "../../../lib/text/public-id";

/** Sections of our addresses, with what a reader calls the record. */
const sections: Readonly<Record<string, string>> = {
  places: "the place",
  p: "the place",
  events: "the event",
  e: "the event",
  operations: "the operation",
  reports: "the report",
};

export type OwnAddress = { readonly href: string; readonly words: string };

/**
 * The page an address or an id of ours leads to; null for anything else. Addresses of other sites are not ours, however their
 * paths look. An id is only taken for one when it is marked ("P-7KQ2M4X") or holds a digit: "Baghdad" is a name.
 * @example ownAddress("E-7KQ2M4X", "https://map.example") // { href: "/search?q=E-7KQ2M4X", words: "the record E-7KQ2M4X" }
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
  const [, section = "", part = ""] = url.pathname.split("/");
  const record = Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (record !== undefined && part !== "")
    return { href: `${url.pathname}${url.search}${url.hash}`, words: record };
  if (url.pathname === "/" && `${url.search}${url.hash}` !== "")
    return { href: `/${url.search}${url.hash}`, words: "this view of the map" };
  return null;
}

function markedId(words: string): OwnAddress | null {
  const id = idOf(words);
  if (id === null) return null;
  return { href: `/search?q=${encodeURIComponent(words)}`, words: `the record ${id.toUpperCase()}` };
}

/** The id in "7kq2m4x", "P-7KQ2M4X" or "e:7kq2m4x", as we write it; null for a word that may as well be a name. */
export function idOf(words: string): string | null {
  const marked = /^[a-z][-:]([0-9a-z]{7})$/i.exec(words)?.[1];
  if (marked !== undefined) return normalizePublicId(marked);
  return /^[0-9a-z]{7}$/i.test(words) && /\d/.test(words) && /[a-z]/i.test(words)
    ? normalizePublicId(words)
    : null;
}
