// The sheet a text page stands on: one main landmark and the foot with what everyone must know.
import type { ReactNode } from "react";
import Link from "next/link";
import { serverHref, serverWords } from "../_words/server-words";
import styles from "./page-frame.module.css";

/** `wide` for pages with two columns (a report beside its map, the review desk). */
export async function PageFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const [t, href] = await Promise.all([serverWords("site"), serverHref()]);
  return (
    <>
      <main id="main" tabIndex={-1} className={wide ? `${styles.main} ${styles.wide}` : styles.main}>
        {children}
      </main>
      <footer className={wide ? `${styles.footer} ${styles.wide}` : styles.footer}>
        <p>{t("footer.caution")}</p>
        <p>
          <Link href={href("/about")} prefetch={false}>
            {t("footer.method")}
          </Link>{" "}
          ·{" "}
          <Link href={href("/api")} prefetch={false}>
            {t("footer.api")}
          </Link>{" "}
          · {t("footer.data")}
        </p>
      </footer>
    </>
  );
}
