// A short word in a frame: grade, status, precision. The word carries the meaning; the frame only groups it.
import type { ReactNode } from "react";
import styles from "./badge.module.css";

export function Badge({
  children,
  tone = "plain",
}: {
  children: ReactNode;
  tone?: "plain" | "strong" | "dashed";
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
