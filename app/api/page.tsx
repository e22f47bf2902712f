// The API for people: every route with what it is for and addresses to try, from the same list as the OpenAPI document.
import type { Metadata } from "next";
import { siteOrigin } from "../_http/site-origin";
import { sentenceIn } from "../_words/retold";
import { pageLanguage, serverRetold, serverWords } from "../_words/server-words";
import { numberInWords } from "../_ui/claim-in-words";
import { PageFrame } from "../_ui/page-frame";
import { pageMetadata } from "../_ui/page-metadata";
import { SaidWords } from "../_ui/said-words";
import { Section } from "../_ui/section";
import { env } from "../../lib/env";
import type { Method, Operation } from "./api-route";
import { apiRoutes } from "./api-routes";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("api");
  return pageMetadata({
    title: t("title"),
    description: t("description"),
    canonicalUrl: `${await siteOrigin()}/api`,
    picture: null,
    isIndexed: true,
    type: "website",
  });
}

/** Sections of the page in their order: the group as the OpenAPI document calls it, and the key of its words. */
const groups = [
  ["Geocoder", "geocoder"],
  ["As Photon", "photon"],
  ["As Nominatim", "nominatim"],
  ["Reports and events", "events"],
  ["This description", "description"],
] as const satisfies readonly (readonly [Operation["group"], string])[];
const methods: readonly Method[] = ["get", "post", "delete"];

export default async function ApiPage() {
  const [origin, t, language, retold] = await Promise.all([
    siteOrigin(),
    serverWords("api"),
    pageLanguage(),
    serverRetold(),
  ]);
  const { apiRatePerSecond, apiRateBurst } = env();
  return (
    <PageFrame>
      <article className="stack">
        <h1>{t("title")}</h1>
        <p>
          {t.rich("open", { document: (words) => <a href="/api/openapi.json">{words}</a> })}{" "}
          {apiRatePerSecond === 0
            ? t("noLimit")
            : t("limit", {
                perSecond: numberInWords(apiRatePerSecond, language),
                burst: numberInWords(apiRateBurst, language),
              })}{" "}
          {t("etag")}
        </p>
        {groups.map(([group, key]) => (
          <Section key={key} id={group.toLowerCase().replaceAll(" ", "-")} title={t(`group.${key}`)}>
            <p>{t(`groupWhat.${key}`)}</p>
            <ul className="stack-tight">
              {operationsOf(group).map(({ path, method, operation }) => (
                <li key={`${method} ${path}`}>
                  <code lang="en" dir="ltr">
                    {method.toUpperCase()} {path}
                  </code>{" "}
                  <SaidWords said={sentenceIn(retold, `${operation.summary}.`)} />{" "}
                  {operation.isForEditors === true ? t("needsKey") : ""}
                  {(operation.examples ?? []).length > 0 && (
                    <ul lang="en" dir="ltr">
                      {operation.examples?.map((example) => (
                        <li key={example} className="small">
                          <a href={addressOf(path, example)}>
                            {path}
                            {example === "" ? "" : `?${example}`}
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <Section id="batch" title={t("batch")}>
          <p>{t("batchLimit")}</p>
          <pre className="small" lang="en" dir="ltr">
            <code>
              {`curl ${origin}/api/v1/geocode -H 'Content-Type: application/json' \\\n  -d '{"queries": [{"q": "Boukamal", "country": "SY"}, {"q": "القائم"}]}'`}
            </code>
          </pre>
        </Section>
      </article>
    </PageFrame>
  );
}

function operationsOf(group: Operation["group"]): { path: string; method: Method; operation: Operation }[] {
  return apiRoutes.flatMap(({ path, operations }) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      return operation?.group === group ? [{ path, method, operation }] : [];
    }),
  );
}

function addressOf(path: string, example: string): string {
  return example === "" ? path : `${path}?${new URLSearchParams(example)}`;
}
