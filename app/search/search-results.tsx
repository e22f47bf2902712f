// The answer to a search: places with the reasons for their rank, a point in all forms, or what was tried in vain.
import { SaidWords } from "../_ui/said-words";
import { serverRecordWords } from "../_ui/server-record-words";
import { sentenceIn } from "../_words/retold";
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
      return <Refused reason={answer.reason} />;
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

async function Refused({ reason }: { reason: string }) {
  const { retold } = await serverRecordWords();
  return (
    <p className="notice" role="status">
      <SaidWords said={sentenceIn(retold, reason)} />
    </p>
  );
}
