// A report as its citation. A retelling says that it is ours before it says what it retells.
import Link from "next/link";
import type { ReportCitation } from "../../lib/events/event-view";
import { directionOf } from "../_words/language";
import { sentenceIn } from "../_words/retold";
import { languageOfWords } from "./language-of-words";
import { serverRecordWords } from "./server-record-words";
import { publishedInWords } from "./when-in-words";

export async function Citation({ report }: { report: ReportCitation }) {
  const { t, when, href, retold } = await serverRecordWords();
  const published = publishedInWords(report.publishedAt, report.publishedPrecision, when);
  const address = href(`/reports/${report.id}`);
  if (report.isRetelling) {
    const retelling = (
      <Link href={address} prefetch={false}>
        {t("cite.retelling")}
      </Link>
    );
    if (report.retells === null) return <span>{retelling}</span>;
    const retells = sentenceIn(retold, report.retells);
    return (
      <span>
        {t.rich("cite.of", {
          retelling: () => retelling,
          source: () => (
            <bdi
              lang={retells.language}
              dir={retells.language === "en" ? "auto" : directionOf[retells.language]}
            >
              {retells.words}
            </bdi>
          ),
        })}
      </span>
    );
  }
  return (
    <span>
      {report.publisher === null ? null : (
        <>
          <bdi lang={languageOfWords(report.publisher)}>{report.publisher}</bdi>:{" "}
        </>
      )}
      <Link href={address} prefetch={false}>
        <bdi lang={languageOfWords(report.title)} dir="auto">
          {report.title}
        </bdi>
      </Link>
      {t("cite.published", { day: published ?? t("cite.dateNotKnown") })}
      {report.url === null ? null : (
        <>
          {" · "}
          <a href={report.url} rel="noopener nofollow external">
            {t("cite.atPublisher")}
          </a>
        </>
      )}
    </span>
  );
}
