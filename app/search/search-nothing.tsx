// What can be typed, and what to do where nothing was found.
import Link from "next/link";
import { sentenceIn } from "../_words/retold";
import { serverWords } from "../_words/server-words";
import { directionOf, scriptOf } from "../_ui/place-name";
import { SaidWords } from "../_ui/said-words";
import { serverRecordWords } from "../_ui/server-record-words";

export async function WhatToType() {
  const t = await serverWords("found");
  return (
    <div className="stack-tight">
      <p>{t("oneBox")}</p>
      <ul className="stack-tight">
        <li>
          {t.rich("places", {
            first: () => <Example query="Boukamal" />,
            second: () => <Example query="البوكمال" />,
            third: () => <Example query="Al-Tanf" />,
            fourth: () => <Example query="Georgia, United States" />,
          })}
        </li>
        <li>
          {t.rich("coordinates", {
            first: () => <Example query="34.45, 40.92" />,
            second: () => <Example query="37S FU 76 13" />,
          })}
        </li>
        <li>{t("links")}</li>
        <li>{t.rich("ours", { id: () => <bdi dir="ltr">P-4R7K2BD</bdi> })}</li>
      </ul>
    </div>
  );
}

async function Example({ query }: { query: string }) {
  const { href } = await serverRecordWords();
  return (
    <Link href={href(`/search?q=${encodeURIComponent(query)}`)} prefetch={false}>
      <bdi lang={scriptOf(query) === "Latn" ? "en" : "ar"} dir={directionOf(scriptOf(query))}>
        {query}
      </bdi>
    </Link>
  );
}

export async function UnknownId({ id }: { id: string }) {
  const t = await serverWords("found");
  const said = (
    <bdi className="mono" dir="ltr">
      {id}
    </bdi>
  );
  return (
    <p className="notice" role="status">
      {t.rich("noSuchId", { id: () => said })}
    </p>
  );
}

export async function NothingFound({ query, nothing }: { query: string; nothing: string | null }) {
  const [t, { retold }] = await Promise.all([serverWords("found"), serverRecordWords()]);
  const example = `${query.split(/[,،]/u)[0]?.slice(0, 60) ?? ""}, ${t("country")}`;
  return (
    <div className="notice stack-tight" role="status">
      <p>
        <strong>{t.rich("noSuchPlace", { query: () => <bdi>{query}</bdi> })}</strong>
      </p>
      <p>
        {nothing === null ? null : <SaidWords said={sentenceIn(retold, nothing)} />} {t("noBeginning")}
      </p>
      <p>{t.rich("fewerWords", { example: () => <bdi>{example}</bdi> })}</p>
    </div>
  );
}
