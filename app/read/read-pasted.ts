// Reads a pasted text for its page: as a plain form where scripts are off, and the same for those who have them.
"use server";

import { isAppError } from "../../lib/errors";
import { sentenceIn } from "../_words/retold";
import { serverRetold, serverWords } from "../_words/server-words";
import { readText } from "../../lib/jobs/read-text";
import type { Pasted } from "./pasted";
import { drawReading } from "./draw-reading";
import { nameReading } from "./name-reading";

const loneAddress = /^(?:https?:\/\/|www\.)\S+$/i;
/** The first clocks on Earth are so far ahead of UTC. Milliseconds. */
const aheadOfUtc = 14 * 3_600_000;

/**
 * What the form holds (`text`, `published`: an ISO day or empty), read and not kept. Faults that the reader can mend come back as
 * words; anything else is a bug and is thrown.
 */
export async function readPasted(_before: Pasted, form: FormData): Promise<Pasted> {
  const [text, published] = [wordsOf(form, "text"), wordsOf(form, "published")];
  if (text.trim() === "")
    return { kind: "refused", text, published, message: (await serverWords("read"))("noText") };
  if (loneAddress.test(text.trim()))
    return { kind: "refused", text, published, message: (await serverWords("read"))("onlyAddress") };
  try {
    const answer = await readText(text, published === "" ? null : published);
    const [names, picture] = await Promise.all([nameReading(answer), drawReading(answer)]);
    const isAhead = published > new Date(Date.now() + aheadOfUtc).toISOString().slice(0, 10);
    return { kind: "read", text, published, isAhead, answer, names, picture };
  } catch (error) {
    if (!isAppError(error) || error.kind === "broken") throw error;
    const message = sentenceIn(await serverRetold(), error.message).words;
    return { kind: "refused", text, published, message };
  }
}

/** Browsers send line ends as CRLF; the text is read, marked and kept with the ends it was typed with. NEL, an end that fonts draw as a box, is one too. */
function wordsOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n|\u0085/g, "\n") : "";
}
