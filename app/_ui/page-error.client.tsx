// What a reader sees when a page broke: said plainly, with a way to try again and a way out.
"use client";
import Link from "next/link";
import { useHref, useWords } from "../_words/words.client";
import styles from "./page-frame.module.css";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export function PageError({ error, reset }: Props) {
  const t = useWords("site");
  const href = useHref();
  return (
    <main id="main" tabIndex={-1} className={`stack ${styles.main}`}>
      <h1>{t("broken.title")}</h1>
      <p>{t("broken.body")}</p>
      {error.digest === undefined ? null : (
        <p className="muted small">
          {t.rich("broken.reference", {
            id: () => <bdi className="mono">{error.digest}</bdi>,
          })}
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={reset}>
          {t("broken.again")}
        </button>{" "}
        <Link className="button" href={href("/")}>
          {t("notFound.toMap")}
        </Link>
      </p>
    </main>
  );
}
