// Whether an address leads to an event that was withdrawn: its page is drawn as one that is not there, and sent with 410.
import { findWithdrawal } from "../../lib/events/revisions/store";
import { normalizePublicId } from "../../lib/text/public-id";
import { readVersion } from "../_ui/version-address";

export type Withdrawn = { readonly id: string; /** UTC ISO instant. */ readonly until: string };

/** The withdrawn event that a path leads to: its page, one of its versions, its short link. Null for all else. */
export async function findWithdrawn(path: string): Promise<Withdrawn | null> {
  const [, part] = /^\/(?:events|e)\/([^/]+)/.exec(path) ?? [];
  const id = part === undefined ? null : (readVersion(part)?.id ?? normalizePublicId(part));
  const until = id === null ? null : await findWithdrawal(id);
  return id === null || until === null ? null : { id, until };
}
