// Messages parsed once on the server: browsers get them ready to be filled in, and no parser. next.config.js and vitest.config.ts
// give use-intl the formatter that takes them so.
import compile from "icu-minify/compile";
import { arabic } from "./arabic";
import { english } from "./english";
import type { Language } from "./language";

const compiled = new Map<Language, typeof english>();

/** All words of a language, each message compiled. Typed as their texts are. */
export function wordsOf(language: Language): typeof english {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  // Through JSON: the compiler's objects lack a prototype, and React sends none such to the browser.
  const words: typeof english = JSON.parse(JSON.stringify(compileAll(language === "ar" ? arabic : english)));
  compiled.set(language, words);
  return words;
}

function compileAll(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? compile(value) : compileAll(value),
    ]),
  );
}
