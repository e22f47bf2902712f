// The spot that a part of an address asks for. Pure.
import { readShortLink, type ShortLink } from "../../../lib/geo/short-link";

/** Chat programs write ~ and = as %7E and %3D. Null where it is no code. */
export function askedSpot(part: string): ShortLink | null {
  try {
    return readShortLink(decodeURIComponent(part));
  } catch {
    return null;
  }
}
