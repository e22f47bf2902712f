// The desk: a field for the text, the reading beside it, and for editors the way into review.
"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { ReportDrafts } from "../../lib/events/draft";
import { useHref, useWords } from "../_words/words.client";
import type { Reading } from "../../lib/geoparser/reading";
import { refusalOf } from "../review/use-decision.client";
import { ReadResult } from "./read-result.client";
import styles from "./read.module.css";

export type ReadAnswer = { readonly reading: Reading; readonly drafts: ReportDrafts };

type State =
  | { readonly kind: "empty" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "sending"; readonly text: string; readonly answer: ReadAnswer }
  | { readonly kind: "read"; readonly text: string; readonly answer: ReadAnswer };

export function ReadDesk({ maySend }: { maySend: boolean }) {
  const router = useRouter();
  const [t, ofReview] = [useWords("read"), useWords("review")];
  const href = useHref();
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const [source, setSource] = useState({ title: "", publisher: "", url: "" });
  const [state, setState] = useState<State>({ kind: "empty" });
  const form = useRef<HTMLFormElement>(null);

  // What was pasted before the scripts came stands in the fields already.
  useEffect(() => {
    const early = (id: string): string => {
      const field = form.current?.elements.namedItem(id);
      return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : "";
    };
    setText(early("text"));
    setPublished(early("published"));
  }, []);

  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ kind: "reading" });
    const response = await post("/api/v1/read", { text, publishedAt: published === "" ? null : published });
    if (response === null) return setState({ kind: "refused", message: t("noAnswer") });
    if (!response.ok) return setState({ kind: "refused", message: await refusalOf(response, ofReview) });
    const answer: ReadAnswer = await response.json();
    setState({ kind: "read", text, answer });
  };

  const sendToReview = async (): Promise<void> => {
    if (state.kind !== "read") return;
    const kept = state;
    setState({ ...kept, kind: "sending" });
    const response = await post("/api/v1/reports", {
      text: kept.text,
      publishedAt: orNull(published),
      title: orNull(source.title),
      publisher: orNull(source.publisher),
      url: orNull(source.url),
    });
    if (response === null || !response.ok) {
      return setState({
        kind: "refused",
        message: response === null ? t("noAnswer") : await refusalOf(response, ofReview),
      });
    }
    const { id }: { id: string } = await response.json();
    router.push(href(`/review/${id}`));
  };

  const result = state.kind === "read" || state.kind === "sending" ? state : null;
  return (
    <div className="stack">
      <form ref={form} className="stack needs-script" onSubmit={(event) => void read(event)}>
        <p className="field">
          <label htmlFor="text">{t("text")}</label>
          <textarea
            id="text"
            className={`input ${styles.text}`}
            required
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </p>
        <div className={styles.line}>
          <p className="field">
            <label htmlFor="published">{t("published")}</label>
            <input
              id="published"
              type="date"
              className="input"
              value={published}
              onChange={(event) => setPublished(event.target.value)}
            />
          </p>
          <button
            type="submit"
            className="button button-primary"
            disabled={state.kind === "reading" || text.trim() === ""}
          >
            {t(state.kind === "reading" ? "reading" : "readIt")}
          </button>
        </div>
      </form>
      <div role="status">
        {state.kind === "reading" && <p>{t("readingLong")}</p>}
        {result !== null && (
          <p>
            {t("done", {
              mentions: result.answer.reading.mentions.length,
              events: result.answer.drafts.events.length,
              claims: result.answer.drafts.claims.length,
            })}
          </p>
        )}
      </div>
      {state.kind === "refused" && (
        <p role="alert" className="notice">
          {state.message}
        </p>
      )}
      {result !== null && maySend && (
        <div className="notice stack-tight">
          <p>
            <strong>{t("sendTitle")}</strong> {t("sendWhat")}
          </p>
          <div className={styles.sources}>
            {(["title", "publisher", "url"] as const).map((name) => (
              <p key={name} className="field">
                <label htmlFor={name}>
                  {{ title: t("headline"), publisher: t("publisher"), url: t("address") }[name]}
                </label>
                <input
                  id={name}
                  className="input"
                  type={name === "url" ? "url" : "text"}
                  dir={name === "url" ? "ltr" : "auto"}
                  value={source[name]}
                  onChange={(event) => setSource((before) => ({ ...before, [name]: event.target.value }))}
                />
              </p>
            ))}
          </div>
          <p>
            <button
              type="button"
              className="button button-primary"
              disabled={state.kind === "sending"}
              onClick={() => void sendToReview()}
            >
              {t(state.kind === "sending" ? "sending" : "send")}
            </button>
          </p>
        </div>
      )}
      {result !== null && !maySend && (
        <p className="small muted">
          {t.rich("toKeep", {
            signIn: (words) => <Link href={href(`/sign-in?to=${href("/read")}`)}>{words}</Link>,
          })}
        </p>
      )}
      {result !== null && <ReadResult text={result.text} answer={result.answer} />}
    </div>
  );
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

function orNull(value: string): string | null {
  return value.trim() === "" ? null : value.trim();
}
