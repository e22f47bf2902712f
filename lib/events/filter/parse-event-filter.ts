// The filter of a request, or an error that says what may stand there.
import { AppError } from "../../errors";
import type { EventFilter } from "./event-filter";
import { expectedWords } from "./expected-words";
import { readEventFilter } from "./read-event-filter";

/**
 * The filter of a query: kind, weapon, actor, claimant, grade, precision, place, near, report, q, when, asof
 * (expected-words.ts says what may stand in each). Lists come back sorted, each word once.
 * Throws `invalid` with what may stand there.
 */
export function parseEventFilter(query: URLSearchParams): EventFilter {
  const { filter, problems } = readEventFilter(query);
  const [problem] = problems;
  if (problem !== undefined)
    throw new AppError("invalid", `${problem.name} ${expectedWords[problem.name]}; got "${problem.value}".`);
  return filter;
}
