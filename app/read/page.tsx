// Paste a report and see it read. Nothing is stored until an editor sends it.
import type { Metadata } from "next";
import Link from "next/link";
import { pageAudience } from "../_http/editor";
import { siteOrigin } from "../_http/site-origin";
import { PageFrame } from "../_ui/page-frame";
import { pageMetadata } from "../_ui/page-metadata";
import { ReadDesk } from "./read-desk.client";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Read a report",
    description:
      "Paste a report and see which places, events and claims are read in it, and why. Nothing leaves this server, nothing is stored.",
    canonicalUrl: `${await siteOrigin()}/read`,
    picture: null,
    isIndexed: true,
    type: "website",
  });
}

export default async function ReadPage() {
  const audience = await pageAudience();
  return (
    <PageFrame wide>
      <div className="stack">
        <h1>Read a report</h1>
        <p>
          Paste a report: names of places, what happened, and who claims what are read by rules on this
          server, with reasons. No outside service sees the text, and nothing is stored
          {audience === "editor" ? " until you send it" : ""}. At most 100 KB.
        </p>
        <noscript>
          <p className="notice">
            Reading a pasted text needs scripts. Without them, <Link href="/">the map</Link> shows reports
            that were read already, and <code>npx dateline read FILE</code> reads a file on the command line.
          </p>
        </noscript>
        <ReadDesk maySend={audience === "editor"} />
      </div>
    </PageFrame>
  );
}
