// When there is time for what nobody needs at first sight: the map is drawn, or it was waited for long enough.
import { useEffect, useState } from "react";

/** Where no map can be drawn, or the way to it is slow. */
const longestMilliseconds = 4000;

/** False on the server; once true it stays. `isAsked`: the wait has begun. */
export function useIsSettled(isDrawn: boolean, isAsked: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const timer = window.setTimeout(() => setIsLate(true), longestMilliseconds);
    return () => window.clearTimeout(timer);
  }, [isAsked]);
  return isDrawn || isLate;
}
