// A part of the page that only some addresses need: drawn with the page by the server, and later shown when it has come.
import { Suspense, useState, useSyncExternalStore, type ReactNode } from "react";
import { LateNotice } from "./late-notice";

/**
 * What the server draws stands in its place, for those without a script; it is taken over as it is. A part that a press asks for
 * must not hold the page up: until it has come a line stands for it.
 */
export function LatePart({ children }: { children: ReactNode }) {
  const isTakenOver = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [isWithPage] = useState(isTakenOver);
  return isWithPage ? children : <Suspense fallback={<LateNotice />}>{children}</Suspense>;
}

const neverChanges = () => () => undefined;
