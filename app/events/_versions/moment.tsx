// When a version was made: "5 February 2024, 14:03 UTC". A version is a thing of this map, so there is one clock.
import { publishedInWords } from "../../_ui/when-in-words";
import { serverRecordWords } from "../../_ui/server-record-words";

export async function Moment({ at }: { at: string }) {
  const { when } = await serverRecordWords();
  return <time dateTime={at}>{publishedInWords(at, "instant", when)}</time>;
}
