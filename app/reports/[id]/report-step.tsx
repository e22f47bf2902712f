// One step through a reading: what a name was taken for, drawn with what it was not taken for, and the ways on. Links, so that no script is needed.
import Link from "next/link";
import type { ReportView } from "../../../lib/reports/report-view";
import { sentenceIn } from "../../_words/sentence-in";
import { pageLanguage, serverWords } from "../../_words/server-words";
import { CandidateEvidence, CandidateLink, RejectedNames } from "../../_ui/candidate";
import { actorInWords } from "../../_ui/claim-in-words";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { pictureSize } from "../../_ui/picture-size";
import { BareName } from "../../_ui/place-name";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { mentionTarget } from "./report-marks";
import { StepKeys } from "./step-keys.client";
import type { ReportStep } from "./report-steps";
import own from "./report.module.css";

type Props = {
  report: ReportView;
  steps: readonly ReportStep[];
  /** From 1; one past the last is the end. */
  step: number;
};

export async function StepCard({ report, steps, step }: Props) {
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const here = `/reports/${report.citation.id}`;
  const at = (number: number): string => words.href(`${here}?step=${number}#now`);
  const current = steps[step - 1];
  const [previous, next] = [step > 1 ? at(step - 1) : null, step <= steps.length ? at(step + 1) : null];
  return (
    <section className={own.step} aria-labelledby="step-title">
      <p className="small muted" role="status">
        {current === undefined ? t("step.end") : t("step.of", { step, steps: steps.length })}
      </p>
      {current === undefined ? (
        <End />
      ) : (
        <Taken mention={current.mention} reportId={report.citation.id} times={current.spans.length} />
      )}
      <nav className={own.stepWays} aria-label={t("step.ways")}>
        {previous !== null && (
          <Link className="button" href={previous} rel="prev" prefetch={false}>
            {t("step.previous")}
          </Link>
        )}
        {next !== null && (
          <Link className="button button-primary" href={next} rel="next" prefetch={false}>
            {t(step === steps.length ? "step.finish" : "step.next")}
          </Link>
        )}
        <Link className={own.stepLeave} href={words.href(here)} prefetch={false}>
          {t("step.leave")}
        </Link>
      </nav>
      <StepKeys previous={previous} next={next} words={t("step.keys")} />
    </section>
  );
}

async function Taken({
  mention,
  reportId,
  times,
}: {
  mention: ReportStep["mention"];
  reportId: string;
  times: number;
}) {
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const { labels, language, retold } = words;
  const rejected = mention.candidates.filter(({ placeId }) => placeId !== mention.chosen?.placeId);
  return (
    <>
      <h2 id="step-title">
        “<BareName name={mention.name} />”
      </h2>
      <p>
        {mention.chosen === null ? t("placedNowhere") : <CandidateLink candidate={mention.chosen} />}
        {mention.confidence === null
          ? ""
          : t("sure", { percent: String(Math.round(mention.confidence * 100)) })}
        {mention.decidedBy === null
          ? ""
          : t("decidedBy", { editor: actorInWords(mention.decidedBy.by, words) })}
        .{" "}
        <span className="small muted">
          {t("times", { kind: labels(`mentionKind.${mention.kind}`), count: times })}
        </span>
      </p>
      {mention.relative !== null && (
        <p className="small">
          <SaidWords said={sentenceIn(retold, mention.relative.explanation)} />{" "}
          {t("within", { radius: radiusInWords(mention.relative.radiusMeters, language) })}
        </p>
      )}
      <MentionPicture
        reportId={reportId}
        start={mention.start}
        alt={t("step.mapAlt", { name: mention.name, others: rejected.length })}
      />
      <details>
        <summary className={own.summary}>{t("why", { others: rejected.length })}</summary>
        {mention.chosen === null ? (
          <p className="small muted">
            <SaidWords said={sentenceIn(retold, mention.reason)} />
          </p>
        ) : (
          <CandidateEvidence candidate={mention.chosen} />
        )}
        <RejectedNames rejected={rejected} />
        <p className="small">
          <a href={`#${mentionTarget(mention)}`}>{t("step.inList")}</a>
        </p>
      </details>
    </>
  );
}

/** The chosen place as itself, the others as ghosts; nothing is drawn where nobody knows where any of them is. */
async function MentionPicture({ reportId, start, alt }: { reportId: string; start: number; alt: string }) {
  const language = await pageLanguage();
  const src = (theme: "light" | "dark", scale: 1 | 2): string =>
    `/map-picture?report=${reportId}&mention=${start}&theme=${theme}${language === "en" ? "" : `&lang=${language}`}${scale === 2 ? "&scale=2" : ""}`;
  const set = (theme: "light" | "dark"): string => `${src(theme, 1)} 1x, ${src(theme, 2)} 2x`;
  const t = await serverWords("reports");
  return (
    <figure>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={set("dark")} />
        <img
          className={own.stepPicture}
          src={src("light", 1)}
          srcSet={set("light")}
          alt={alt}
          {...pictureSize}
        />
      </picture>
      <figcaption className="small muted">{t("step.ghosts")}</figcaption>
    </figure>
  );
}

async function End() {
  const [t, { href }] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  return (
    <>
      <h2 id="step-title">{t("step.all")}</h2>
      <p>{t("step.yours")}</p>
      <p>
        <Link className="button button-primary" href={href("/read")} prefetch={false}>
          {t("step.paste")}
        </Link>
      </p>
    </>
  );
}
