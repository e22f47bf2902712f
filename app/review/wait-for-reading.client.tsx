// Asks how far the report is, one question at a time, and shows the page anew once it has been read.
"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useWords } from "../_words/words.client";

const pauseMilliseconds = 1000;

export function WaitForReading({ reportId }: { reportId: string }) {
  const router = useRouter();
  const t = useWords("review");
  useEffect(() => {
    let stopped = false;
    const watch = async (): Promise<void> => {
      while (!stopped) {
        await new Promise((resolve) => window.setTimeout(resolve, pauseMilliseconds));
        // A refresh while another one is under way would throw its work away: so only the last answer asks for one.
        if (!stopped && (await isDone(reportId))) {
          router.refresh();
          return;
        }
      }
    };
    void watch();
    return () => {
      stopped = true;
    };
  }, [router, reportId]);
  return (
    <p role="status" className="notice">
      {t("wait")}
    </p>
  );
}

/** True once the report was read or could not be; a question without an answer is asked again. */
async function isDone(reportId: string): Promise<boolean> {
  const response = await fetch(`/api/v1/reports/${reportId}`, { cache: "no-store" }).catch(() => null);
  if (response === null || !response.ok) return false;
  const body: unknown = await response.json().catch(() => null);
  return (
    typeof body === "object" &&
    body !== null &&
    "state" in body &&
    (body.state === "read" || body.state === "failed")
  );
}
