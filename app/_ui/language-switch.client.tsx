// The same page in the other language, with the same query and the same view of the map.
"use client";
import { usePathname } from "next/navigation";
import type { ReactNode, SyntheticEvent } from "react";
import { hrefIn, otherLanguage, splitLanguage } from "../_words/language";
import { useLanguage } from "../_words/words.client";

/** `query` is that of the page as it was asked for: what works before, and without, scripts. `children`: the language's name. */
export function LanguageSwitch({ query, children }: { query: string; children: ReactNode }) {
  const other = otherLanguage(useLanguage());
  // The server sees the path that proxy.ts made of it and the browser the one it asked for: without the prefix they are one.
  const { path } = splitLanguage(usePathname());
  // The map writes its filters and its camera into the address without telling anyone.
  const keepUp = (event: SyntheticEvent<HTMLAnchorElement>): void => {
    event.currentTarget.href = hrefIn(other, `${path}${location.search}${location.hash}`);
  };
  return (
    // A plain link: the language is the document's own, so the document is asked for anew.
    <a
      href={hrefIn(other, `${path}${query}`)}
      hrefLang={other}
      lang={other}
      onPointerDown={keepUp}
      onFocus={keepUp}
      onClick={keepUp}
    >
      {children}
    </a>
  );
}
