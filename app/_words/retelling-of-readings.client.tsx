// As retelling.client.tsx, knowing what a reading says as well.
"use client";

import type { ReactNode } from "react";
import { retoldWordsOfReading } from "./ar/retold-words-of-reading";
import { retell } from "./retell/retell";
import { RetoldContext } from "./retold-context.client";

const retold = retell(retoldWordsOfReading);

export default function RetellingOfReadings({ children }: { children: ReactNode }) {
  return <RetoldContext value={retold}>{children}</RetoldContext>;
}
