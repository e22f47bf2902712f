// Paste a report and see it read. Nothing is stored until an editor sends it.
import type { Metadata } from "next";
import { maxPastedBytes } from "../../lib/jobs/read-text";
import { pageAudience } from "../_http/editor";
import { siteOrigin } from "../_http/site-origin";
import { LendWords } from "../_words/lend-words";
import { serverWords } from "../_words/server-words";
import { PageFrame } from "../_ui/page-frame";
import { pageMetadata } from "../_ui/page-metadata";
import { ReadDesk } from "./read-desk.client";
import { readPasted } from "./read-pasted";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("read");
  return pageMetadata({
    title: t("title"),
    description: t("description"),
    canonicalUrl: `${await siteOrigin()}/read`,
    picture: null,
    isIndexed: true,
    type: "website",
  });
}

export default async function ReadPage() {
  const [audience, t] = await Promise.all([pageAudience(), serverWords("read")]);
  return (
    <PageFrame wide>
      <div className="stack">
        <h1>{t("title")}</h1>
        <p>{t(audience === "editor" ? "introForEditors" : "intro")}</p>
        <LendWords namespaces={["read", "records", "review", "when"]} retold="reading">
          <ReadDesk readPasted={readPasted} maySend={audience === "editor"} longest={maxPastedBytes} />
        </LendWords>
      </div>
    </PageFrame>
  );
}
