// What this is, how it reads and places, what it must not be used for, and whose data it stands on.
import type { Metadata } from "next";
import Link from "next/link";
import { listSources } from "../../lib/gazetteer/store";
import { siteOrigin } from "../_http/site-origin";
import { commaOf } from "../_words/language";
import { sentenceIn } from "../_words/retold";
import { pageLanguage, serverHref, serverRetold, serverWords } from "../_words/server-words";
import { PageFrame } from "../_ui/page-frame";
import { pageMetadata } from "../_ui/page-metadata";
import { SaidWords } from "../_ui/said-words";
import { Section } from "../_ui/section";
import { sourceVersion } from "./source-version";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("about");
  return pageMetadata({
    title: t("title"),
    description: t("description"),
    canonicalUrl: `${await siteOrigin()}/about`,
    picture: null,
    isIndexed: true,
    type: "website",
  });
}

const steps = ["read", "proposes", "editor", "computed"] as const;
const drawn = ["filled", "hollow", "hatched", "dashed", "none"] as const;

export default async function AboutPage() {
  const [sources, t, href, retold, language] = await Promise.all([
    listSources(),
    serverWords("about"),
    serverHref(),
    serverRetold(),
    pageLanguage(),
  ]);
  return (
    <PageFrame>
      <article className="stack">
        <h1>{t("heading")}</h1>
        <p>{t("what")}</p>
        <p className="notice">
          <strong>{t("caution")}</strong> {t("cautionWhy")}
        </p>

        <Section id="method" title={t("method.title")}>
          <ol className="stack-tight">
            {steps.map((step) => (
              <li key={step}>{t(`method.${step}`)}</li>
            ))}
          </ol>
          <p>{t.rich("method.try", { read: (words) => <Link href={href("/read")}>{words}</Link> })}</p>
        </Section>

        <Section id="precision" title={t("precision.title")}>
          <ul className="stack-tight">
            {drawn.map((how) => (
              <li key={how}>{t(`precision.${how}`)}</li>
            ))}
          </ul>
        </Section>

        <Section id="times" title={t("times.title")}>
          <p>{t("times.body")}</p>
        </Section>

        <Section id="as-known" title={t("asKnown.title")}>
          <p>{t.rich("asKnown.what", { code: (words) => <code>{words}</code> })}</p>
          <p>{t("asKnown.cannot")}</p>
        </Section>

        <Section id="retellings" title={t("retellings.title")}>
          <p>{t("retellings.body")}</p>
        </Section>

        <Section id="licences" title={t("licences.title")}>
          <ul className="stack-tight">
            {sources.map((source) => (
              <li key={source.key}>
                {source.url === null ? (
                  <strong>
                    <SaidWords said={sentenceIn(retold, source.name)} />
                  </strong>
                ) : (
                  <a href={source.url}>
                    <SaidWords said={sentenceIn(retold, source.name)} />
                  </a>
                )}
                {commaOf(language)}
                <bdi lang="en">{sourceVersion(source.version)}</bdi>:{" "}
                <SaidWords said={sentenceIn(retold, source.attribution)} />{" "}
                {source.licenceUrl === null ? (
                  <>
                    (<SaidWords said={sentenceIn(retold, source.licence)} />)
                  </>
                ) : (
                  <a href={source.licenceUrl}>
                    <SaidWords said={sentenceIn(retold, source.licence)} />
                  </a>
                )}
              </li>
            ))}
            <li>
              {t.rich("licences.basemap", {
                link: (words) => <a href="https://www.naturalearthdata.com/">{words}</a>,
              })}
            </li>
            <li>{t("licences.type")}</li>
            <li>{t("licences.program")}</li>
          </ul>
          <p className="muted">{t("licences.borders")}</p>
        </Section>

        <Section id="privacy" title={t("privacy.title")}>
          <p>{t("privacy.body")}</p>
        </Section>
      </article>
    </PageFrame>
  );
}
