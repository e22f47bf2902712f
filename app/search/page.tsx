// Search for any spelling, any coordinates, any link or id of ours, e.g. /search?q=Boukamal. Works without a script.
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { pageAudience } from "../_http/editor";
import { siteOrigin } from "../_http/site-origin";
import { serverHref, serverWords } from "../_words/server-words";
import { PageFrame } from "../_ui/page-frame";
import { answerSearch } from "./search-answer";
import { SearchForm } from "./search-form";
import { SearchResults } from "./search-results";
import styles from "./search.module.css";

export const dynamic = "force-dynamic";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = queryOf(await searchParams);
  const t = await serverWords("found");
  return {
    title: query === "" ? t("title") : t("titleFor", { query: query.slice(0, 60) }),
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const query = queryOf(await searchParams);
  const [origin, audience, t, href] = await Promise.all([
    siteOrigin(),
    pageAudience(),
    serverWords("found"),
    serverHref(),
  ]);
  const answer = await answerSearch(query, origin, audience);
  if (answer.kind === "own") redirect(href(answer.href));
  return (
    <PageFrame>
      <article className={styles.page}>
        <h1>{t("title")}</h1>
        <SearchForm query={query} />
        <SearchResults query={query} answer={answer} />
      </article>
    </PageFrame>
  );
}

/** The first q of the address; characters that no name and no link holds are left to the geocoder to refuse. */
function queryOf({ q }: Record<string, string | string[] | undefined>): string {
  return (Array.isArray(q) ? q[0] : q)?.trim() ?? "";
}
