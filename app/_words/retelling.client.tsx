// Makes what is stored in English sayable in the language of the page. A file of its own: readers of English are not sent it.
"use client";

import { useMemo, type ReactNode } from "react";
import { retell } from "./retell/retell";
import type { RetoldWords } from "./retell/retold-words";
import { RetoldContext } from "./retold-context.client";

type Props = { words: RetoldWords; children: ReactNode };

export default function Retelling({ words, children }: Props) {
  const retold = useMemo(() => retell(words), [words]);
  return <RetoldContext value={retold}>{children}</RetoldContext>;
}
