// The sheet a text page stands on: one main landmark and the foot with what everyone must know.
import type { ReactNode } from "react";
import Link from "next/link";
import styles from "./page-frame.module.css";

/** `wide` for pages with two columns (a report beside its map, the review desk). */
export function PageFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <>
      <main id="main" tabIndex={-1} className={wide ? `${styles.main} ${styles.wide}` : styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          Not for navigation, targeting or evacuation. What sources say is shown as theirs; what is not known
          is said.
        </p>
        <p>
          <Link href="/about" prefetch={false}>
            Method, sources and licences
          </Link>{" "}
          ·{" "}
          <Link href="/api" prefetch={false}>
            API
          </Link>{" "}
          · Data: GeoNames (CC BY 4.0), Natural Earth (public domain)
        </p>
      </footer>
    </>
  );
}
