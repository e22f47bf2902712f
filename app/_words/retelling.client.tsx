// Makes what is stored in English sayable in Arabic. A file of its own: readers of English are not sent it, and a page does not
// bring anew what the one before has brought.
"use client";

import type { ReactNode } from "react";
import { retoldWords } from "./ar/retold-words";
import { retell } from "./retell/retell";
import { RetoldContext } from "./retold-context.client";

const retold = retell(retoldWords);

export default function Retelling({ children }: { children: ReactNode }) {
  return <RetoldContext value={retold}>{children}</RetoldContext>;
}
