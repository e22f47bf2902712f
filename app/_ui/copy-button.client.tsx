// Copies a text and says that it did. Hidden where scripts are off; the text stands beside it to be selected.
"use client";
import { useState } from "react";
import { useWords } from "../_words/words.client";

export function CopyButton({ text, label, children }: { text: string; label: string; children?: string }) {
  const t = useWords("site");
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
    window.setTimeout(() => setState("idle"), 2500);
  };
  const words = { idle: children ?? t("copy.copy"), copied: t("copy.copied"), failed: t("copy.byHand") };
  const said = { idle: "", copied: t("copy.saidCopied", { label }), failed: t("copy.notAllowed") };
  return (
    <>
      <button type="button" className="button button-quiet needs-script" aria-label={label} onClick={copy}>
        {words[state]}
      </button>
      <span role="status" className="visually-hidden">
        {said[state]}
      </span>
    </>
  );
}
