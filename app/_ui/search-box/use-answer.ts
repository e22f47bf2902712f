// What the box has to say about the text in it now: one question at a time, and an answer only ever under its own words.
import { useEffect, useState } from "react";
import type { Language } from "../../_words/language";
import type { Retold } from "../../_words/retold";
import { askForPlaces } from "./ask-for-places";
import { mapEar } from "./map-ear";
import { ownAddress } from "./own-address";
import type { Answer } from "./search-option";
import { mayBeCoordinates, readTypedPoint } from "./typed-point";

/** Long enough to swallow a fast typist's next key, too short to be felt. */
const pauseMilliseconds = 60;
const mostKept = 50;

/** Answers of this page by what was asked, so that a step back costs nothing. Refusals are not kept. */
const kept = new Map<string, Answer>();

export function useAnswer(text: string, language: Language, retold: Retold | null): Answer {
  const [answer, setAnswer] = useState<Answer>({ kind: "none" });
  useEffect(() => {
    if (text === "") return;
    const question = new AbortController();
    const known = kept.get(keyOf(text, language));
    const pause = known === undefined ? pauseMilliseconds : 0;
    const ask = async (): Promise<void> => {
      const found =
        known ??
        (await answerTo(text, language, retold, question.signal).catch(unlessAborted(question.signal)));
      if (found === null || question.signal.aborted) return;
      keep(keyOf(text, language), found);
      setAnswer(found);
    };
    const timer = window.setTimeout(() => void ask(), pause);
    return () => {
      window.clearTimeout(timer);
      question.abort();
    };
  }, [text, language, retold]);
  if (text === "") return { kind: "none" };
  return answer.kind === "answered" && answer.text === text ? answer : { kind: "waiting", text };
}

/** A question that was taken back has no answer; any other fault is a bug. */
function unlessAborted(signal: AbortSignal): (error: unknown) => null {
  return (error) => {
    if (signal.aborted) return null;
    throw error;
  };
}

async function answerTo(
  text: string,
  language: Language,
  retold: Retold | null,
  signal: AbortSignal,
): Promise<Answer> {
  const own = ownAddress(text, location.origin);
  const read = mayBeCoordinates(text) ? await readTypedPoint(text, retold) : null;
  const point = read?.kind === "point" ? read : null;
  const none = { kind: "answered" as const, text, point, own, places: [], note: null };
  // A link and a pair of coordinates are no names; an id may be one all the same.
  if (point !== null || own?.href.startsWith("/search") === false) return none;
  if (read?.kind === "refused") return { ...none, note: { kind: "server", ...read.why } };
  const found = await askForPlaces(text, mapEar()?.middle() ?? null, language, signal);
  if (found.kind === "refused") return { ...none, note: found.note, isPassing: true };
  if (found.places.length > 0 || own !== null) return { ...none, places: found.places };
  const note =
    found.tried === null ? { kind: "noSuchPlace" as const } : { kind: "tried" as const, words: found.tried };
  return { ...none, note };
}

/** The middle of the map weighs and gives distances: an answer holds for one spot. */
function keyOf(text: string, language: Language): string {
  const middle = mapEar()?.middle() ?? null;
  const spot = middle === null ? "" : `${middle.lat.toFixed(1)} ${middle.lon.toFixed(1)} `;
  return `${language} ${spot}${text}`;
}

function keep(key: string, answer: Answer): void {
  if (answer.kind !== "answered" || answer.isPassing === true) return;
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
