// The name of somebody who acts or speaks, in the page's language.
import type { RecordWords } from "./record-words";

/** As the page's language calls him where it is known; else as the report does. */
export function actorInWords(name: string, { retold }: Pick<RecordWords, "retold">): string {
  return retold === null ? name : retold.name(name);
}
