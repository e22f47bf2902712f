// Whether an address leads to an event that was withdrawn: its page is drawn as one that is not there, and sent with 410.
import type { Audience } from "../../lib/events/event-view";
import { findWithdrawal } from "../../lib/events/revisions/store";
import { findEventPath } from "../../lib/events/store";
import { normalizePublicId } from "../../lib/text/public-id";
import { readVersion } from "../_ui/version-address";
import { recordOf } from "./kept-address";

export type Withdrawn = { readonly id: string; /** UTC ISO instant. */ readonly until: string };

/**
 * The withdrawn event that a path leads to: its page, one of its versions, its short link. Null for all else, and for whom the
 * event is still to be seen: editors.
 */
export async function findWithdrawn(path: string, audience: Audience): Promise<Withdrawn | null> {
  const record = recordOf(path);
  if (record === null || (record.section !== "events" && record.section !== "e")) return null;
  const id = readVersion(record.part)?.id ?? normalizePublicId(record.part);
  if (id === null) return null;
  const until = await findWithdrawal(id);
  return until === null || (await findEventPath(id, audience)) !== null ? null : { id, until };
}
