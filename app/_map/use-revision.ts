// Which state of the data is asked for: looked after every few seconds while somebody looks at the page.
import { useEffect, useState } from "react";
import { noteServerTime } from "./server-clock";

const everyMilliseconds = 4000;
/** After an answer that did not come, each wait is twice the one before, up to this. */
const longestMilliseconds = 60_000;

/** Starts with what the server drew; a failure keeps what was known. */
export function useRevision(first: string): string {
  const [revision, setRevision] = useState(first);
  useEffect(() => {
    let wait = everyMilliseconds;
    let timer: number | undefined;
    const stop = new AbortController();

    async function ask(): Promise<void> {
      try {
        const response = await fetch("/api/v1/events/revision", { cache: "no-store", signal: stop.signal });
        const body: unknown = response.ok ? await response.json() : null;
        const next = revisionOf(body);
        if (typeof body === "object" && body !== null && "now" in body) noteServerTime(String(body.now));
        wait = next === null ? Math.min(wait * 2, longestMilliseconds) : everyMilliseconds;
        if (next !== null) setRevision(next);
      } catch {
        wait = Math.min(wait * 2, longestMilliseconds);
      }
      if (!stop.signal.aborted) plan();
    }

    function plan(): void {
      window.clearTimeout(timer);
      if (document.visibilityState === "visible") timer = window.setTimeout(() => void ask(), wait);
    }

    function comeBack(): void {
      window.clearTimeout(timer);
      if (document.visibilityState === "visible") void ask();
    }

    plan();
    document.addEventListener("visibilitychange", comeBack);
    addEventListener("online", comeBack);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", comeBack);
      removeEventListener("online", comeBack);
    };
  }, []);
  return revision;
}

function revisionOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("revision" in body)) return null;
  return typeof body.revision === "string" ? body.revision : null;
}
