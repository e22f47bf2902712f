// The head of a page about one thing: title, description, canonical address, its other language, share tags, and whether robots may
// keep it.
import type { Metadata } from "next";
import { hrefIn, otherLanguage, type Language } from "../_words/language";
import { pageLanguage } from "../_words/server-words";

type Head = {
  readonly title: string;
  readonly description: string;
  /** Absolute, without a language: both languages are made of it. */
  readonly canonicalUrl: string;
  /** Where a shared link leads, where that is not the canonical address. */
  readonly sharedUrl?: string;
  /** Absolute address of a 1200 x 630 picture, with words for those who do not see it; null for none. */
  readonly picture: { readonly url: string; readonly alt: string } | null;
  readonly isIndexed: boolean;
  /** Other sites can show a framed map of it: /oembed knows the address. */
  readonly isFramed?: boolean;
  readonly type?: "article" | "website";
  /** Further meta tags by name (geo.position). */
  readonly other?: Readonly<Record<string, string>>;
};

const openGraphLocale: Readonly<Record<Language, string>> = { en: "en_GB", ar: "ar_AR" };

export async function pageMetadata({
  title,
  description,
  canonicalUrl,
  sharedUrl = canonicalUrl,
  picture,
  isIndexed,
  isFramed = false,
  type = "article",
  other,
}: Head): Promise<Metadata> {
  const language = await pageLanguage();
  const addresses = inBothLanguages(canonicalUrl);
  const images =
    picture === null
      ? []
      : [
          {
            url: inLanguageOf(language, picture.url),
            alt: picture.alt,
            width: 1200,
            height: 630,
            type: "image/png",
          },
        ];
  return {
    title,
    description,
    alternates: {
      canonical: addresses[language],
      languages: { ...addresses, "x-default": addresses.en },
      ...(isFramed
        ? { types: { "application/json+oembed": oembedOf(inBothLanguages(sharedUrl)[language]) } }
        : {}),
    },
    robots: isIndexed ? undefined : { index: false, follow: false },
    openGraph: {
      title,
      description,
      url: inBothLanguages(sharedUrl)[language],
      siteName: "Dateline",
      type,
      locale: openGraphLocale[language],
      alternateLocale: openGraphLocale[otherLanguage(language)],
      images,
    },
    twitter: { card: images.length > 0 ? "summary_large_image" : "summary", title, description, images },
    ...(other === undefined ? {} : { other: { ...other } }),
  };
}

/** @example oembedOf("https://map.example/?kind=strike") // "https://map.example/oembed?url=https%3A%2F%2Fmap.example%2F%3Fkind%3Dstrike" */
function oembedOf(address: string): string {
  return `${new URL(address).origin}/oembed?url=${encodeURIComponent(address)}`;
}

/** A share card in the language of the page it stands for. */
function inLanguageOf(language: Language, picture: string): string {
  const url = new URL(picture);
  if (language !== "en") url.searchParams.set("lang", language);
  return url.href;
}

/** The absolute address of a page in each language; the search page keeps its query. */
export function inBothLanguages(url: string): Record<Language, string> {
  const { origin, pathname, search } = new URL(url);
  const inLanguage = (language: Language): string => `${origin}${hrefIn(language, `${pathname}${search}`)}`;
  return { en: inLanguage("en"), ar: inLanguage("ar") };
}
