// "kind=strike,attack&when=2023-10-26/2024-02-05" -> filter. Pure; pages, API and browser read the same grammar.
import { AppError } from "../../errors";
import { everything, type EventFilter } from "./event-filter";
import { filterParameters, type FilterName } from "./event-filter-parameters";

/** A parameter that was not understood, and what may stand there. */
export type FilterProblem = { readonly name: FilterName; readonly value: string; readonly expects: string };

/** What can be read, and what cannot; parameters that are not the filter's are not looked at. Empty = not given. */
export function readEventFilter(query: URLSearchParams): {
  filter: EventFilter;
  problems: readonly FilterProblem[];
} {
  let filter = everything;
  const problems: FilterProblem[] = [];
  for (const { name, decode, expects } of filterParameters) {
    const value = query.get(name)?.trim() ?? "";
    if (value === "") continue;
    const part = decode(value);
    if (part === null) problems.push({ name, value: value.slice(0, 60), expects });
    else filter = { ...filter, ...part };
  }
  return { filter, problems };
}

/**
 * The filter of a query: kind, weapon, actor, claimant, grade, precision, place, near, report, q, when, asof
 * (event-filter-parameters.ts says what may stand in each). Lists come back sorted, each word once.
 * Throws `invalid` with what may stand there.
 */
export function parseEventFilter(query: URLSearchParams): EventFilter {
  const { filter, problems } = readEventFilter(query);
  const [problem] = problems;
  if (problem !== undefined)
    throw new AppError("invalid", `${problem.name} ${problem.expects}; got "${problem.value}".`);
  return filter;
}
