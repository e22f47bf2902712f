// One step through a reading: what a name was taken for, drawn with what it was not taken for, and the ways on. Links, so that no script is needed.
import Link from "next/link";
import type { ReportView } from "../../../lib/reports/report-view";
import { pageLanguage, serverWords } from "../../_words/server-words";
import { RejectedNames } from "../../_ui/candidate";
import { ThemedPicture } from "../../_ui/themed-picture";
import { BareName } from "../../_ui/place-name";
import { serverRecordWords } from "../../_ui/server-record-words";
import { mentionTarget } from "./report-marks";
import type { ReportStep } from "./report-steps";
import { StepKeys } from "./step-keys.client";
import { rejectedOf, TakenFor, WhyTaken } from "./taken-for";
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
  const [t, { labels }] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const rejected = rejectedOf(mention);
  return (
    <>
      <h2 id="step-title">{t.rich("step.name", { name: () => <BareName name={mention.name} /> })}</h2>
      <TakenFor mention={mention}>
        <span className="small muted">
          {t("times", { kind: labels(`mentionKind.${mention.kind}`), count: times })}
        </span>
      </TakenFor>
      <MentionPicture
        reportId={reportId}
        start={mention.start}
        alt={t("step.mapAlt", { name: mention.name, others: rejected.length })}
      />
      <WhyTaken mention={mention}>
        <RejectedNames rejected={rejected} />
        <p className="small">
          <a href={`#${mentionTarget(mention)}`}>{t("step.inList")}</a>
        </p>
      </WhyTaken>
    </>
  );
}

/** The chosen place as itself, the others as ghosts; nothing is drawn where nobody knows where any of them is. */
async function MentionPicture({ reportId, start, alt }: { reportId: string; start: number; alt: string }) {
  const language = await pageLanguage();
  const src = (theme: "light" | "dark", scale: 1 | 2): string =>
    `/map-picture?report=${reportId}&mention=${start}&theme=${theme}${language === "en" ? "" : `&lang=${language}`}${scale === 2 ? "&scale=2" : ""}`;
  const t = await serverWords("reports");
  return (
    <figure>
      <ThemedPicture className={own.stepPicture} srcOf={src} alt={alt} />
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
