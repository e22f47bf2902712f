// The answer to a search: places with the reasons for their rank, a point in all forms, or what was tried in vain.
import { PlaceResults } from "./search-places";
import { PointResult } from "./search-point";
import { NothingFound, UnknownId, WhatToType } from "./search-nothing";
import type { SearchAnswer } from "./search-answer";

type Props = { readonly query: string; readonly answer: Exclude<SearchAnswer, { kind: "own" }> };

export function SearchResults({ query, answer }: Props) {
  switch (answer.kind) {
    case "empty":
      return <WhatToType />;
    case "unknown-id":
      return <UnknownId id={answer.id} />;
    case "refused":
      return (
        <p className="notice" lang="en" dir="auto">
          {answer.reason}
        </p>
      );
    case "point":
      return <PointResult answer={answer} />;
    case "places":
      return answer.ranked.length + answer.beginnings.length === 0 ? (
        <NothingFound query={query} nothing={answer.nothing} />
      ) : (
        <PlaceResults query={query} answer={answer} />
      );
  }
}
