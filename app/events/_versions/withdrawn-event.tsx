// For whoever follows a link to an event that was withdrawn: that it was here, and until when. Nothing of what it said.
import type { Withdrawn } from "../../_http/withdrawn-address";
import { serverWords } from "../../_words/server-words";
import { Moment } from "./moment";

export async function WithdrawnEvent({ id, until }: Withdrawn) {
  const t = await serverWords("versions");
  return (
    <>
      <h1>{t("withdrawn", { id: `E-${id.toUpperCase()}` })}</h1>
      <p>{t.rich("withdrawnBody", { until: () => <Moment at={until} /> })}</p>
    </>
  );
}
