// For whoever follows a link to an event that was withdrawn: that it was here, and until when. Nothing of what it said.
import { findWithdrawal } from "../../../lib/events/revisions/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { readVersion } from "../../_ui/version-address";
import { serverWords } from "../../_words/server-words";
import { Moment } from "./moment";

export type Withdrawn = { readonly id: string; /** UTC ISO instant. */ readonly until: string };

/** The withdrawn event that a path leads to: its page, one of its versions, its short link. */
export async function findWithdrawn(path: string): Promise<Withdrawn | null> {
  const [, part] = /^\/(?:events|e)\/([^/]+)/.exec(path) ?? [];
  const id = part === undefined ? null : (readVersion(part)?.id ?? normalizePublicId(part));
  const until = id === null ? null : await findWithdrawal(id);
  return id === null || until === null ? null : { id, until };
}

export async function WithdrawnEvent({ id, until }: Withdrawn) {
  const t = await serverWords("versions");
  return (
    <>
      <h1>{t("withdrawn", { id: `E-${id.toUpperCase()}` })}</h1>
      <p>{t.rich("withdrawnBody", { until: () => <Moment at={until} /> })}</p>
    </>
  );
}
