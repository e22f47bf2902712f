// Nothing is kept under the address that was asked for, or nothing that this reader may see.
import Link from "next/link";
import { connection } from "next/server";
import { askedAddress, askedName } from "./_http/asked-path";
import { pageAudience } from "./_http/editor";
import { findWithdrawn } from "./_http/withdrawn-address";
import { KeptVersions } from "./events/_versions/kept-versions";
import { WithdrawnEvent } from "./events/_versions/withdrawn-event";
import { PageFrame } from "./_ui/page-frame";
import { serverHref, serverWords } from "./_words/server-words";
import { SearchForm } from "./search/search-form";

export default async function NotFound() {
  // Drawn for each request: a page drawn at build time has no nonce, and the policy would stop its scripts.
  await connection();
  const [name, t, href, { path }, audience] = await Promise.all([
    askedName(),
    serverWords("site"),
    serverHref(),
    askedAddress(),
    pageAudience(),
  ]);
  const withdrawn = await findWithdrawn(path, audience);
  return (
    <PageFrame>
      <div className="stack">
        {withdrawn !== null ? (
          <WithdrawnEvent {...withdrawn} />
        ) : (
          <>
            <h1>{t("notFound.title")}</h1>
            <p>
              {t.rich("notFound.body", {
                id: () => (
                  <bdi className="mono" dir="ltr">
                    /e/7kq2m4x
                  </bdi>
                ),
              })}
            </p>
          </>
        )}
        <KeptVersions path={path} />
        <SearchForm query={name} />
        <p>
          <Link className="button" href={href("/")}>
            {t("notFound.toMap")}
          </Link>
        </p>
      </div>
    </PageFrame>
  );
}
