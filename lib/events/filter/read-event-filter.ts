// "kind=strike,attack&when=2023-10-26/2024-02-05" -> filter, and what of it was not understood. Pure; the same grammar everywhere.
import { everything, type EventFilter } from "./event-filter";
import { filterParameters, type FilterName } from "./event-filter-parameters";

/** A parameter that was not understood. */
export type FilterProblem = { readonly name: FilterName; readonly value: string };

/** What can be read, and what cannot; parameters that are not the filter's are not looked at. Empty = not given. */
export function readEventFilter(query: URLSearchParams): {
  filter: EventFilter;
  problems: readonly FilterProblem[];
} {
  let filter = everything;
  const problems: FilterProblem[] = [];
  for (const { name, decode } of filterParameters) {
    const value = query.get(name)?.trim() ?? "";
    if (value === "") continue;
    const part = decode(value);
    if (part === null) problems.push({ name, value: value.slice(0, 60) });
    else filter = { ...filter, ...part };
  }
  return { filter, problems };
}
