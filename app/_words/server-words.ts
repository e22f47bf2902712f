// The words of a page drawn on the server, in the language its address asks for.
import { headers } from "next/headers";
import { retold as arabicRetold } from "./ar/retold";
import { hrefIn, languageHeader, languages, type Language } from "./language";
import type { Retold } from "./retold";
import { wordsIn, type Namespace, type Words } from "./words";

/** The language of the page that is being drawn. */
export async function pageLanguage(): Promise<Language> {
  const asked = (await headers()).get(languageHeader);
  return languages.find((language) => language === asked) ?? "en";
}

export async function serverWords<Name extends Namespace>(namespace: Name): Promise<Words<Name>> {
  return wordsIn(await pageLanguage(), namespace);
}

/** Addresses of our own pages in the page's language, as `useHref()` makes them in client parts. */
export async function serverHref(): Promise<(href: string) => string> {
  const language = await pageLanguage();
  return (href) => hrefIn(language, href);
}

/** For `titleIn` and `sentenceIn`: what is stored in English, said in the page's language. Null in English. */
export async function serverRetold(): Promise<Retold | null> {
  return (await pageLanguage()) === "ar" ? arabicRetold : null;
}
