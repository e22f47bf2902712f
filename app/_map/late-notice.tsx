// Stands where a part of the page is that has not come; seen only when it takes its time.
import { useWords } from "../_words/words.client";
import styles from "./map.module.css";

export function LateNotice() {
  const t = useWords("map");
  return <p className={`notice ${styles.late}`}>{t("late")}</p>;
}
