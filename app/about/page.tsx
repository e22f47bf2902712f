// What this is, how it reads and places, what it must not be used for, and whose data it stands on.
import type { Metadata } from "next";
import Link from "next/link";
import { listSources } from "../../lib/gazetteer/store";
import { siteOrigin } from "../_http/site-origin";
import { PageFrame } from "../_ui/page-frame";
import { pageMetadata } from "../_ui/page-metadata";
import { Section } from "../_ui/section";
import { sourceVersion } from "./source-version";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "About, method and licences",
    description:
      "How Dateline reads reports, places what they tell, draws what it does not know, and whose data it stands on.",
    canonicalUrl: `${await siteOrigin()}/about`,
    picture: null,
    isIndexed: true,
    type: "website",
  });
}

export default async function AboutPage() {
  const sources = await listSources();
  return (
    <PageFrame>
      <article className="stack">
        <h1>About Dateline</h1>
        <p>
          Dateline is a map of events that published reports tell of. It keeps every number as the claim of
          whoever said it, shows why each mark stands where it stands, and draws how well each place is known.
        </p>
        <p className="notice">
          <strong>Not for navigation, targeting or evacuation.</strong> Marks stand for sentences, late and
          imprecise by nature. Do not decide about anybody&rsquo;s safety by them.
        </p>

        <Section id="method" title="How it works">
          <ol className="stack-tight">
            <li>
              A report is read by rules on this server, without any outside service. Names of places become
              mentions; each mention gets its candidates, with reasons for and against.
            </li>
            <li>
              The reading proposes events, operations and claims. Each points to the sentence it stands in.
              What cannot be placed is said, and why.
            </li>
            <li>
              An editor looks. Every choice is a recorded decision that can be taken back; only what an editor
              published is shown here.
            </li>
            <li>
              Pages are computed from reports and decisions. Numbers of different sources are put side by
              side. They are never added, and never averaged.
            </li>
          </ol>
          <p>
            You can <Link href="/read">paste a report and see it read</Link>. Nothing is stored by that.
          </p>
        </Section>

        <Section id="precision" title="How places are drawn">
          <ul className="stack-tight">
            <li>A filled symbol: the spot is known to 100 metres or better.</li>
            <li>
              A hollow symbol in a ring: the place is known, the spot within it is not. The ring is to scale.
            </li>
            <li>
              A hatched area: somewhere in a district, a region, a country. The symbol only holds the label.
            </li>
            <li>A dashed edge: the place itself is inferred.</li>
            <li>No mark: the place is not known. The map counts these in a list of their own.</li>
          </ul>
        </Section>

        <Section id="times" title="Times">
          <p>
            Each event has three clocks: the place&rsquo;s own by the time-zone database, UTC, and the words
            of the source. An evening in Washington is the next morning on the Euphrates; where we had to
            infer whose evening is meant, the page says so.
          </p>
        </Section>

        <Section id="retellings" title="Retellings">
          <p>
            Some reports here are our own short retellings of articles, in our own words. They are labelled so
            wherever they show. They are not quotations, and nothing in them may be cited as the words of a
            newspaper.
          </p>
        </Section>

        <Section id="licences" title="Sources and licences">
          <ul className="stack-tight">
            {sources.map((source) => (
              <li key={source.key}>
                {source.url === null ? (
                  <strong>{source.name}</strong>
                ) : (
                  <a href={source.url}>{source.name}</a>
                )}
                , {sourceVersion(source.version)}: {source.attribution}{" "}
                {source.licenceUrl === null ? (
                  <span>({source.licence})</span>
                ) : (
                  <a href={source.licenceUrl}>{source.licence}</a>
                )}
              </li>
            ))}
            <li>
              <a href="https://www.naturalearthdata.com/">Natural Earth</a>: the basemap (public domain).
            </li>
            <li>
              Type: Inter, Source Serif 4, JetBrains Mono, Noto Sans Arabic and Hebrew (SIL Open Font
              Licence), served from here.
            </li>
            <li>The program: MIT licence. Retellings and recorded decisions in the seeds: CC0 1.0.</li>
          </ul>
          <p className="muted">
            Borders and names on the map do not imply any opinion about the status of a territory.
          </p>
        </Section>

        <Section id="privacy" title="Privacy">
          <p>Pages load nothing from anybody else: no trackers, no outside fonts, no outside tiles.</p>
        </Section>
      </article>
    </PageFrame>
  );
}
