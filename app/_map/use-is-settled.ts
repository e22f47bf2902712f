// When there is time for what nobody needs at first sight: the map is drawn or will not come, or it was waited for long enough.
import { useEffect, useState } from "react";

/** Where the way to the map is slow. */
const longestMilliseconds = 4000;

/** False on the server; once true it stays. `isMapDone`: drawn, or never to come. `isAsked`: the wait has begun. */
export function useIsSettled(isMapDone: boolean, isAsked: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const timer = window.setTimeout(() => setIsLate(true), longestMilliseconds);
    return () => window.clearTimeout(timer);
  }, [isAsked]);
  return isMapDone || isLate;
}
