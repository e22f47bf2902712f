// The desk: a field for the text, the reading beside it, and for editors the way into review.
"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef, useState, useTransition, type FormEvent } from "react";
import { useHref, useLanguage, useWords } from "../_words/words.client";
import { refusalOf } from "../review/use-decision.client";
import type { Pasted } from "./pasted";
import { ReadResult } from "./read-result.client";
import { leaveText, takeLeftText } from "../_ui/text-left";
import styles from "./read.module.css";

type Props = {
  /** Runs on the server. */
  readPasted: (before: Pasted, form: FormData) => Promise<Pasted>;
  maySend: boolean;
  /** Bytes of UTF-8. */
  longest: number;
};

const empty: Pasted = { kind: "empty" };

export function ReadDesk({ readPasted, maySend, longest }: Props) {
  const router = useRouter();
  const [t, ofReview] = [useWords("read"), useWords("review")];
  const href = useHref();
  const language = useLanguage();
  // As the form's action it works before the scripts come, and without them. An action is sent what it answered last, and the
  // answer to a long text is megabytes: of two the form takes the one that has not answered yet.
  const [one, readOne] = useActionState<Pasted, FormData>(readPasted, empty);
  const [other, readOther] = useActionState<Pasted, FormData>(readPasted, empty);
  const [posted, action] = one.kind === "empty" ? [other, readOne] : [one, readOther];
  const [asked, setAsked] = useState<Pasted | null>(null);
  const [isReading, startReading] = useTransition();
  const pasted = asked ?? posted;
  const [source, setSource] = useState({ title: "", publisher: "", url: "" });
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [kept] = useState(pasted.kind === "empty" ? { text: "", published: "" } : pasted);

  const form = useRef<HTMLFormElement>(null);
  const [isBack, setIsBack] = useState(false);
  useEffect(() => {
    const [text, published] = [
      form.current?.elements.namedItem("text"),
      form.current?.elements.namedItem("published"),
    ];
    if (!(text instanceof HTMLTextAreaElement) || !(published instanceof HTMLInputElement)) return;
    const left = takeLeftText();
    if (left === null || text.value !== "") return;
    text.value = left.text;
    published.value = left.published;
    setIsBack(true);
  }, []);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const bytes = new TextEncoder().encode(String(form.get("text"))).length;
    setRefusal(bytes > longest ? t("tooLong", { most: longest / 1000, bytes }) : null);
    if (bytes > longest) return;
    startReading(async () => {
      try {
        const answer = await readPasted(empty, form);
        startReading(() => setAsked(answer));
      } catch {
        setRefusal(t("noAnswer"));
      }
    });
  }

  const sendToReview = async (): Promise<void> => {
    if (pasted.kind !== "read") return;
    setIsSending(true);
    const response = await post(`/api/v1/reports?lang=${language}`, {
      text: pasted.text,
      publishedAt: orNull(pasted.published),
      title: orNull(source.title),
      publisher: orNull(source.publisher),
      url: orNull(source.url),
    });
    if (response === null || !response.ok) {
      setIsSending(false);
      return setRefusal(response === null ? t("noAnswer") : await refusalOf(response, ofReview));
    }
    const { id }: { id: string } = await response.json();
    // Not kept anew: the desk says so.
    router.push(href(`/review/${id}${response.status === 200 ? "?again=1" : ""}`));
  };

  const result = pasted.kind === "read" && !isReading ? pasted : null;
  // On a phone the form fills the screen: whoever asked is taken to the answer.
  const answered = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (result === null) return;
    answered.current?.focus({ preventScroll: true });
    answered.current?.scrollIntoView({ block: "start" });
  }, [result]);
  const message = refusal ?? (pasted.kind === "refused" && !isReading ? pasted.message : null);
  return (
    <div className="stack">
      <form ref={form} className="stack" action={action} onSubmit={submit}>
        <p className="field">
          <label htmlFor="text">{t("text")}</label>
          <textarea
            id="text"
            name="text"
            className={`input ${styles.text}`}
            required
            dir="auto"
            defaultValue={kept.text}
          />
        </p>
        <div className={styles.line}>
          <p className="field">
            <label htmlFor="published">{t("published")}</label>
            <input
              id="published"
              name="published"
              type="date"
              min="1800-01-01"
              max="2199-12-31"
              className="input"
              defaultValue={kept.published}
            />
          </p>
        </div>
        <p>
          <button type="submit" className="button button-primary" disabled={isReading}>
            {t(isReading ? "reading" : "readIt")}
          </button>
        </p>
      </form>
      <div role="status">
        {isBack && result === null && !isReading && <p>{t("isBack")}</p>}
        {isReading && <p>{t("readingLong")}</p>}
        {result !== null && (
          <p ref={answered} tabIndex={-1}>
            {t("done", {
              mentions: result.answer.reading.mentions.length,
              events: result.answer.drafts.events.length,
              claims: result.answer.drafts.claims.length,
            })}
          </p>
        )}
      </div>
      {message !== null && (
        <p role="alert" className="notice">
          {message}
        </p>
      )}
      {result?.isAhead === true && <p className="notice">{t("isAhead")}</p>}
      {result !== null && maySend && (
        <div className="notice stack-tight needs-script">
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
              disabled={isSending}
              onClick={() => void sendToReview()}
            >
              {t(isSending ? "sending" : "send")}
            </button>
          </p>
        </div>
      )}
      {result !== null && !maySend && (
        <p className="small muted">
          {t.rich("toKeep", {
            signIn: (words) => (
              <Link href={href(`/sign-in?to=${href("/read")}`)} onClick={() => leaveText(result)}>
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      {result !== null && <ReadResult {...result} />}
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
