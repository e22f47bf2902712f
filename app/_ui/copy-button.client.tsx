// Copies a text and says that it did. Hidden where scripts are off; the text stands beside it to be selected.
"use client";
import { useState } from "react";

export function CopyButton({ text, label, children }: { text: string; label: string; children?: string }) {
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
  return (
    <>
      <button type="button" className="button button-quiet needs-script" aria-label={label} onClick={copy}>
        {state === "copied"
          ? "Copied"
          : state === "failed"
            ? "Select and copy by hand"
            : (children ?? "Copy")}
      </button>
      <span role="status" className="visually-hidden">
        {state === "copied" ? `${label}: copied` : state === "failed" ? "Copying is not allowed here" : ""}
      </span>
    </>
  );
}
