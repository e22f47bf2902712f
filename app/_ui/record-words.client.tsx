// The words of records for parts that are drawn in the browser. Their page lends "records" and "when".
"use client";

import { useMemo } from "react";
import { hrefIn } from "../_words/language";
import { useLanguage, useRetold, useWords } from "../_words/words.client";
import type { RecordWords } from "./record-words";

export function useRecordWords(): RecordWords {
  const language = useLanguage();
  const retold = useRetold();
  const [t, labels, when] = [useWords("records"), useWords("labels"), useWords("when")];
  return useMemo(
    () => ({
      language,
      t,
      labels,
      when: { language, t: when },
      retold,
      href: (href: string) => hrefIn(language, href),
    }),
    [language, t, labels, when, retold],
  );
}
