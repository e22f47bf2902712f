// Sends a decision and shows the page as it stands afterwards.
"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Words } from "../_words/words";
import type { Language } from "../_words/language";
import { useLanguage, useWords } from "../_words/words.client";
import type { DecisionPayload } from "../../lib/review/decision";

/** `send` answers null once all is recorded, else why not; several payloads are sent in order and stop at the first that is refused. */
export function useDecision(): {
  isSending: boolean;
  send: (payloads: readonly DecisionPayload[], reason?: string | null) => Promise<string | null>;
} {
  const router = useRouter();
  const t = useWords("review");
  const language = useLanguage();
  const [isSending, setIsSending] = useState(false);
  const send = async (
    payloads: readonly DecisionPayload[],
    reason: string | null = null,
  ): Promise<string | null> => {
    setIsSending(true);
    let refusal: string | null = null;
    for (const payload of payloads) {
      refusal = await postDecision(payload, reason, t, language);
      if (refusal !== null) break;
    }
    setIsSending(false);
    // What was refused may be so because somebody else has decided.
    router.refresh();
    return refusal;
  };
  return { isSending, send };
}

/** Null when it was recorded, otherwise the reason in words. */
async function postDecision(
  payload: DecisionPayload,
  reason: string | null,
  t: Words<"review">,
  language: Language,
): Promise<string | null> {
  try {
    const response = await fetch(`/api/v1/decisions?lang=${language}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ payload, reason }),
    });
    return response.ok ? null : await refusalOf(response, t);
  } catch {
    return t("noAnswer");
  }
}

/** The message of an error answer, whatever stands around it. */
export async function refusalOf(response: Response, t: Words<"review">): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const message =
    messageIn(body) ??
    messageIn(typeof body === "object" && body !== null && "error" in body ? body.error : null);
  return message ?? t("answered", { status: String(response.status) });
}

function messageIn(body: unknown): string | null {
  if (typeof body === "string") return body;
  return typeof body === "object" && body !== null && "message" in body && typeof body.message === "string"
    ? body.message
    : null;
}
