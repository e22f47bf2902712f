// The head of a page about one thing: title, description, canonical address, share tags, and whether robots may keep it.
import type { Metadata } from "next";

type Head = {
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonicalUrl: string;
  /** Absolute address of a 1200 x 630 picture, with words for those who do not see it; null for none. */
  readonly picture: { readonly url: string; readonly alt: string } | null;
  readonly isIndexed: boolean;
  readonly type?: "article" | "website";
  /** Further meta tags by name (geo.position). */
  readonly other?: Readonly<Record<string, string>>;
};

export function pageMetadata({
  title,
  description,
  canonicalUrl,
  picture,
  isIndexed,
  type = "article",
  other,
}: Head): Metadata {
  const images =
    picture === null
      ? []
      : [{ url: picture.url, alt: picture.alt, width: 1200, height: 630, type: "image/png" }];
  return {
    title,
    description,
    alternates: { canonical: canonicalUrl },
    robots: isIndexed ? undefined : { index: false, follow: false },
    openGraph: { title, description, url: canonicalUrl, siteName: "Dateline", type, locale: "en_GB", images },
    twitter: { card: images.length > 0 ? "summary_large_image" : "summary", title, description, images },
    ...(other === undefined ? {} : { other: { ...other } }),
  };
}
