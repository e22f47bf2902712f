// One act of an editor: a button that records a decision (or several that belong together).
"use client";
import type { DecisionPayload } from "../../lib/review/decision";
import { useWords } from "../_words/words.client";
import { useTellNote } from "./recorded-note.client";
import { useDecision } from "./use-decision.client";

type Props = {
  /** Null while there is nothing to record. */
  readonly payloads: readonly DecisionPayload[] | null;
  readonly children: string;
  /** What the act is about, for those who hear only the button; left out inside a form that says it. */
  readonly about?: string;
  readonly primary?: boolean;
};

export function ActButton({ payloads, children, about, primary = false }: Props) {
  const t = useWords("review");
  const { isSending, send } = useDecision();
  const tellNote = useTellNote();
  const whole = about === undefined ? null : t("about", { act: children, about });
  return (
    <button
      type="button"
      className={primary ? "button button-primary" : "button"}
      aria-label={whole ?? undefined}
      disabled={payloads === null || isSending}
      onClick={async () => {
        if (payloads !== null) tellNote({ act: whole ?? children, refusal: await send(payloads) });
      }}
    >
      {children}
    </button>
  );
}
