// The API for people: every route with what it is for and addresses to try, from the same list as the OpenAPI document.
import type { Metadata } from "next";
import { siteOrigin } from "../_http/site-origin";
import { PageFrame } from "../_ui/page-frame";
import { pageMetadata } from "../_ui/page-metadata";
import { Section } from "../_ui/section";
import { env } from "../../lib/env";
import type { Method, Operation } from "./api-route";
import { apiRoutes } from "./api-routes";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "API",
    description:
      "A geocoder for any spelling and script that speaks GeocodeJSON, Photon and Nominatim, and the events of the map for programs.",
    canonicalUrl: `${await siteOrigin()}/api`,
    picture: null,
    isIndexed: true,
    type: "website",
  });
}

const groups: Readonly<Record<Operation["group"], string>> = {
  Geocoder:
    "Any spelling, any script, coordinates in any form. Answers are GeocodeJSON 0.1.0 with the reasons for their order.",
  "As Photon": "For programs that speak to Photon: give them this address in place of theirs.",
  "As Nominatim": "For programs that speak to Nominatim: give them this address in place of theirs.",
  "Reports and events": "What the map shows, and the way in for reports.",
  "This description": "For programs that write programs.",
};
const methods: readonly Method[] = ["get", "post", "delete"];

export default async function ApiPage() {
  const origin = await siteOrigin();
  const { apiRatePerSecond, apiRateBurst } = env();
  return (
    <PageFrame>
      <article className="stack">
        <h1>API</h1>
        <p>
          Open to every page and program, without a key where reading is all you want.{" "}
          <a href="/api/openapi.json">OpenAPI 3.1</a> tells every parameter.{" "}
          {apiRatePerSecond === 0
            ? "There is no limit on how often you ask."
            : `One client is answered ${apiRatePerSecond} times a second, and ${apiRateBurst.toLocaleString("en")} times at once after a rest; beyond that, Retry-After says when to ask again.`}{" "}
          Answers carry an ETag: send it back as If-None-Match and what has not changed is not sent again.
          Each place carries the licence of its source.
        </p>
        {(Object.keys(groups) satisfies string[]).map((group) => (
          <Section key={group} id={group.toLowerCase().replaceAll(" ", "-")} title={group}>
            <p>{Object.entries(groups).find(([name]) => name === group)?.[1]}</p>
            <ul className="stack-tight">
              {operationsOf(group).map(({ path, method, operation }) => (
                <li key={`${method} ${path}`}>
                  <code>
                    {method.toUpperCase()} {path}
                  </code>{" "}
                  {operation.summary}.{operation.isForEditors === true ? " Needs the editor's key." : ""}
                  {(operation.examples ?? []).length > 0 && (
                    <ul>
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
        <Section id="batch" title="Many names at once">
          <p>Up to 1,000 in one request; each counts as one towards the limit.</p>
          <pre className="small">
            <code>
              {`curl ${origin}/api/v1/geocode -H 'Content-Type: application/json' \\\n  -d '{"queries": [{"q": "Boukamal", "country": "SY"}, {"q": "القائم"}]}'`}
            </code>
          </pre>
        </Section>
      </article>
    </PageFrame>
  );
}

function operationsOf(group: string): { path: string; method: Method; operation: Operation }[] {
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
