// How to cite a version: its address, its hash, and the citation as text, BibTeX and CSL-JSON.
import type { EventView } from "../../../lib/events/event-view";
import type { RevisionMark } from "../../../lib/events/revisions/revision";
import { citeInBibtex, citeInCslJson } from "../../../lib/publish/cite-event";
import { siteOrigin } from "../../_http/site-origin";
import { CopyButton } from "../../_ui/copy-button.client";
import { Section } from "../../_ui/section";
import { serverRecordWords } from "../../_ui/server-record-words";
import { historyPath, versionJsonPath, versionPath } from "../../_ui/version-address";
import { dayInWords } from "../../_ui/when-in-words";
import { serverHref, serverWords } from "../../_words/server-words";
import { isolated, titleIn } from "../../_words/retold";
import facts from "../../_ui/facts.module.css";
import styles from "./versions.module.css";

type Props = {
  readonly event: EventView;
  readonly version: Pick<RevisionMark, "number" | "madeAt" | "hash"> & { readonly contentHash: string };
};

export async function CiteEvent({ event, version }: Props) {
  const [t, words, href, origin] = await Promise.all([
    serverWords("versions"),
    serverRecordWords(),
    serverHref(),
    siteOrigin(),
  ]);
  const { number, madeAt, contentHash } = version;
  const address = { id: event.id, number };
  const url = `${origin}${versionPath(address)}`;
  const said = titleIn(words.retold, event);
  const title = said.words;
  // Among Arabic words, what is Latin is held together.
  const latin = (text: string): string => (words.language === "en" ? text : isolated(text));
  const id = `E-${event.id.toUpperCase()}`;
  const accessedOn = new Date().toISOString().slice(0, 10);
  const cited = {
    ...address,
    title,
    url,
    madeAt,
    accessedOn,
    note: t("note", { id, number: String(number), hash: contentHash }),
    language: words.language,
  };
  const plain = t("citation", {
    title: said.language === words.language ? title : isolated(title),
    id: latin(id),
    number: String(number),
    day: dayInWords(madeAt.slice(0, 10), words.when),
    url: latin(url),
    hash: latin(contentHash),
    accessed: dayInWords(accessedOn, words.when),
  });
  return (
    <Section id="cite" title={t("cite")}>
      <p>{t("citeIntro")}</p>
      <p>
        {t.rich("historyLink", {
          number: String(number),
          history: (inside) => <a href={href(historyPath(event.id))}>{inside}</a>,
        })}
      </p>
      <dl className={facts.facts}>
        <div>
          <dt>{t("exact")}</dt>
          <dd className={styles.copied}>
            <a className="mono" dir="ltr" href={url}>
              {url.replace(/^https?:\/\//, "")}
            </a>
            <CopyButton text={url} label={t("copyOf", { form: t("exactLink") })} />
          </dd>
        </div>
        <div>
          <dt>{t("hash")}</dt>
          <dd>
            <code className={styles.hash} dir="ltr">
              {contentHash}
            </code>
          </dd>
        </div>
        <div>
          <dt>{t("chain")}</dt>
          <dd className={styles.chained}>
            <code className={styles.hash} dir="ltr">
              {version.hash}
            </code>
            <a href={versionJsonPath(address)}>{t("asJson")}</a>
          </dd>
        </div>
      </dl>
      <div className={styles.copied}>
        <blockquote className={styles.citation} dir="auto">
          {plain}
        </blockquote>
        <CopyButton text={plain} label={t("copyOf", { form: t("plain") })} />
      </div>
      <Form name={t("bibtex")} text={citeInBibtex(cited)} label={t("copyOf", { form: t("bibtex") })} />
      <Form name={t("cslJson")} text={citeInCslJson(cited)} label={t("copyOf", { form: t("cslJson") })} />
    </Section>
  );
}

function Form({ name, text, label }: { name: string; text: string; label: string }) {
  return (
    <details className="no-print">
      <summary>{name}</summary>
      <pre className={styles.code} dir="ltr" role="region" tabIndex={0} aria-label={name}>
        {text}
      </pre>
      <CopyButton text={text} label={label} />
    </details>
  );
}
