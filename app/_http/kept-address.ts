// Whether an address of a record leads to something, asked before the page is drawn.
import type { Audience } from "../../lib/events/event-view";
import { listRevisionNumbers } from "../../lib/events/revisions/store";
import { findEventPath, findOperation } from "../../lib/events/store";
import { findPlace, findPlaceBySlug } from "../../lib/gazetteer/store";
import { findReportView } from "../../lib/reports/showing/store";
import { normalizePublicId } from "../../lib/text/public-id";
import { readVersion, type AskedVersion } from "../_ui/version-address";
import { askedSpot } from "../go/[code]/asked-spot";
import { askedSlug } from "../places/[slug]/asked-slug";

type Find = (part: string, audience: Audience) => Promise<unknown>;

const byId =
  (find: Find): Find =>
  async (part, audience) => {
    const id = normalizePublicId(part);
    return id === null ? null : find(id, audience);
  };

const findIn: Readonly<Record<string, Find>> = {
  e: byId(findEventPath),
  events: async (part, audience) => {
    const version = readVersion(part);
    return version === null ? byId(findEventPath)(part, audience) : findVersion(version, audience);
  },
  go: async (part) => askedSpot(part),
  operations: byId(findOperation),
  p: byId(findPlace),
  places: async (part, audience) => {
    const slug = askedSlug(part);
    return slug === null ? null : findPlaceBySlug(slug, audience);
  },
  reports: byId(findReportView),
};

/** A version that is kept; of an event joined to another every version leads there. */
async function findVersion({ id, number }: AskedVersion, audience: Audience): Promise<unknown> {
  const path = await findEventPath(id, audience);
  if (path === null || path.id !== id) return path;
  const numbers = await listRevisionNumbers(id, audience);
  return numbers?.find((each) => each === number) ?? null;
}

/**
 * The section and the name of a record in a path, or null for a path of another kind.
 * @example recordOf("/events/7kq2m4x/airstrike") // { section: "events", part: "7kq2m4x" }
 */
export function recordOf(pathname: string): { section: string; part: string } | null {
  const [, section, part, slug, more] = pathname.split("/");
  if (section === undefined || part === undefined || part === "" || more !== undefined) return null;
  if (!Object.hasOwn(findIn, section)) return null;
  const hasSlug = section === "events" || section === "operations";
  return slug === undefined || hasSlug ? { section, part } : null;
}

/** False where the audience would find nothing under the name. */
export async function isKept(
  { section, part }: { section: string; part: string },
  audience: Audience,
): Promise<boolean> {
  const found = await findIn[section]?.(part, audience);
  return found !== null && found !== undefined;
}
