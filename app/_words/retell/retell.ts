// Another language than English, made of its words. Pure. Client components reach it through words.client.tsx alone.
import { isolated, type Retold } from "../retold";
import { unitSaid } from "./people";
import { placeSaid, whereSaid } from "./places";
import type { RetoldWords } from "./retold-words";
import { sentenceSaid } from "./sentences";
import { nameSaid } from "./speakers";
import { operationNameSaid, titleSaid } from "./titles";

export function retell(words: RetoldWords): Retold {
  return {
    language: words.language,
    title: (event) => titleSaid(words, event),
    operationName: (name) => operationNameSaid(words, name),
    where: (english, locations) => whereSaid(words, english, locations),
    place: (english, locations) => placeSaid(words, english, locations),
    name: (english) => nameSaid(words, english),
    unit: (english) => unitSaid(words, english),
    hedged: (hedge, count) => hedgeSaid(words, hedge, count),
    sentence: (english, locations = []) => sentenceSaid(words, english, locations),
    knowing: (sentences) => retell({ ...words, sentences: [...words.sentences, ...sentences] }),
  };
}

/** A hedge that is the number itself ("19 or so") stands alone where its words are not known. */
function hedgeSaid({ hedges }: RetoldWords, hedge: string, count: string | null): string {
  const known = hedges[hedge.toLowerCase()];
  if (count === null) return known === undefined ? isolated(hedge) : known.replace("{count}", "").trim();
  if (known === undefined) return hedge.includes(count) ? isolated(hedge) : `${isolated(hedge)} ${count}`;
  return known.includes("{count}") ? known.replace("{count}", count) : `${known} ${count}`;
}
