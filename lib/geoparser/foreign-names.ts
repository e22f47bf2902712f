// Names in scripts without capitals (Arabic, Hebrew): short runs of words, asked of the gazetteer as they stand.
import { askedNameOf } from "./asked-name";
import type { NameProposal } from "./name-evidence";
import { NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

const maxWords = 3;
/** Conjunctions and prepositions written onto the next word: و ف ب ل ك in Arabic, ו ב ל מ ה ש in Hebrew. */
const joined = /^(?:[وفبلك](?=[\u0621-\u064A]{3})|[ובלמהש](?=[\u05D0-\u05EA]{3}))/u;

/** Stretches of one to three words without case, each also without a joined particle. Token indexes inclusive. */
export function findForeignNames(text: TokenText, firstChunk: number): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = text;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.shape !== "caseless" ||
      token.text.length < 2 ||
      text.boilerplate[i] === true
    )
      continue;
    if (!/[\u0590-\u06FF]/u.test(token.text)) continue;
    let query = "";
    let words = 0;
    for (let last = i; last < tokens.length && words < maxWords; last++) {
      const next = tokens[last];
      if (next === undefined || (last > i && next.lineBefore)) break;
      if (next.kind === "hyphen") continue;
      if (next.shape !== "caseless") break;
      words++;
      query += (query === "" ? "" : " ") + next.text;
      if (query.length > 60) break;
      const chunk = firstChunk + i;
      spans.push(new NameSpan(i, last, token.start, next.end, chunk, askedNameOf(query), words, null));
      const bare = query.replace(joined, "");
      if (bare === query) continue;
      const start = token.start + (query.length - bare.length);
      spans.push(new NameSpan(i, last, start, next.end, chunk, askedNameOf(bare), words, null));
    }
  }
  return spans;
}

/** Words for kinds of places and prepositions of place, before the name: Arabic, Hebrew, Persian. */
const placeWords = new Set(
  "مدينة مدينه بلدة بلده قرية قريه محافظة محافظه ولاية منطقة ناحية قضاء حي مخيم مطار قاعدة معبر جبل سد حقل ريف شمال جنوب شرق غرب شمالي جنوبي شرقي غربي في من الى إلى على قرب عند نحو داخل شهر استان روستای شهر در از به נפת עיר העיר כפר הכפר יישוב מחוז צפון דרום מזרח מערב ליד באזור".split(
    " ",
  ),
);

/**
 * 0..1 that a stretch without case names a place; null for stretches that have case. Known letter by letter it must be
 * well known, several words long, or stand behind a word that says so.
 */
export function foreignLikelihood(text: TokenText, { span, answer }: NameProposal): number | null {
  if (text.tokens[span.first]?.shape !== "caseless") return null;
  const { strong } = answer;
  if (span.last > span.first && placeWords.has(text.tokens[span.first]?.text ?? "")) return 0;
  if (strong.length === 0) return 0;
  const told =
    placeWords.has(text.tokens[span.first - 1]?.text ?? "") ||
    span.start > (text.tokens[span.first]?.start ?? 0);
  const prominence = answer.strongest?.place.prominence ?? 0;
  const wide = strong.some((hit) => hit.place.kind === "country" || hit.place.kind === "governorate");
  const likely =
    0.25 +
    (told ? 0.4 : 0) +
    (wide ? 0.5 : 0) +
    (span.last > span.first ? 0.25 : 0) +
    (prominence > 0.5 ? 0.2 : 0) +
    (span.query.length >= 7 ? 0.15 : 0);
  return Math.min(0.95, likely);
}
