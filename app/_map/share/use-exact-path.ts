// The address of the version of the chosen event that the map shows, for a menu that knows the event by its id alone.
import { useEffect, useState } from "react";
import { versionPath } from "../../_ui/version-address";
import { useHref } from "../../_words/words.client";
import { askForEvent } from "../ask-for-events";
import { useMapState } from "../map-state";

/** Null until it is known, and where no version is kept. The panel has asked for the same answer, so it is mostly here. */
export function useExactPath(isWanted: boolean): string | null {
  const { chosenId, chosenRev, revision } = useMapState();
  const href = useHref();
  const key = `${chosenId} ${chosenRev} ${revision}`;
  const [known, setKnown] = useState<{ key: string; number: number } | null>(null);
  useEffect(() => {
    if (!isWanted || chosenId === null) return;
    let isStillWanted = true;
    askForEvent(chosenId, revision, chosenRev).then(
      ({ version }) => {
        if (isStillWanted && version !== null) setKnown({ key, number: version.number });
      },
      // The panel says that the event could not be had.
      () => undefined,
    );
    return () => {
      isStillWanted = false;
    };
  }, [isWanted, chosenId, chosenRev, revision, key]);
  return known?.key === key && chosenId !== null
    ? href(versionPath({ id: chosenId, number: known.number }))
    : null;
}
