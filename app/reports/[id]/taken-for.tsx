// What a name of the report was taken for, and why: beside every name of the list, and in each step through the reading.
import type { ReactNode } from "react";
import type { MentionView } from "../../../lib/reports/report-view";
import { type NamedLocation, sentenceIn } from "../../_words/retold";
import { serverWords } from "../../_words/server-words";
import { CandidateEvidence, CandidateLink } from "../../_ui/candidate";
import { actorInWords } from "../../_ui/actor-in-words";
import { amongWords } from "../../_ui/claim-in-words";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { SaidWords } from "../../_ui/said-words";
import { serverPlaceNames } from "../../_ui/server-place-names";
import { serverRecordWords } from "../../_ui/server-record-words";
import own from "./report.module.css";

/** `children` stand at the end of its line. */
export async function TakenFor({ mention, children }: { mention: MentionView; children?: ReactNode }) {
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const { language, retold } = words;
  const { chosen } = mention;
  const placeName = await serverPlaceNames(
    chosen === null || mention.relative === null ? [] : [chosen.placeId],
  );
  const locations: NamedLocation[] =
    chosen === null
      ? []
      : [
          {
            label: mention.name,
            place: { name: chosen.name, nameArabic: placeName({ id: chosen.placeId, name: chosen.name }) },
          },
        ];
  return (
    <>
      <p>
        {mention.chosen === null ? t("placedNowhere") : <CandidateLink candidate={mention.chosen} />}
        {mention.confidence === null
          ? ""
          : t("sure", { percent: String(Math.round(mention.confidence * 100)) })}
        {mention.decidedBy === null
          ? ""
          : t("decidedBy", { editor: actorInWords(amongWords(mention.decidedBy.by), words) })}
        . {children}
      </p>
      {mention.relative !== null && (
        <p className="small muted">
          <SaidWords said={sentenceIn(retold, mention.relative.explanation, locations)} />{" "}
          {t("within", { radius: radiusInWords(mention.relative.radiusMeters, language) })}
        </p>
      )}
    </>
  );
}

/** The reasons, folded; `children` say what it was not taken for. */
export async function WhyTaken({ mention, children }: { mention: MentionView; children: ReactNode }) {
  const [t, { retold }] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  return (
    <details>
      <summary className={own.summary}>{t("why", { others: rejectedOf(mention).length })}</summary>
      {mention.chosen === null ? (
        <p className="small muted">
          <SaidWords said={sentenceIn(retold, mention.reason)} />
        </p>
      ) : (
        <CandidateEvidence candidate={mention.chosen} />
      )}
      {children}
    </details>
  );
}

/** Every place the name could mean but the one it was taken for. */
export function rejectedOf(mention: MentionView): MentionView["candidates"] {
  return mention.candidates.filter(({ placeId }) => placeId !== mention.chosen?.placeId);
}
