// What times are said with in client components.
"use client";

import { useMemo } from "react";
import { useLanguage, useWords } from "../_words/words.client";
import type { WhenWords } from "./when-in-words";

export function useWhenWords(): WhenWords {
  const language = useLanguage();
  const t = useWords("when");
  return useMemo(() => ({ language, t }), [language, t]);
}
