// An event in one sentence, for search engines and share cards.
import type { EventView } from "../../../../lib/events/event-view";
import { wordsIn } from "../../../_words/words";
import { whereInWords } from "../../../_ui/where-in-words";
import type { RecordWords } from "../../../_ui/record-words";
import { whenInWords } from "../../../_ui/when-in-words";

export function eventDescription(event: EventView, words: RecordWords): string {
  const { labels, language, when } = words;
  return wordsIn(language, "events")("description", {
    kind: labels(`eventKind.${event.kind}`),
    when: whenInWords(event.when, when),
    place: whereInWords(event, words),
    claims: event.claims.length,
    reports: event.reports.length,
    grade: labels(`grade.${event.grade}`).toLowerCase(),
  });
}
