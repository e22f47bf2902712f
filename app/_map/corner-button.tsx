// One button of the map's corner: a line drawing with its name for those who do not see it, or wait with the pointer.
import type { ComponentProps } from "react";
import styles from "./corner.module.css";

type Props = Omit<ComponentProps<"button">, "children" | "type" | "title"> & {
  label: string;
  /** Drawn by a line of 1.7 in a square of 24. */
  path: string;
};

export function CornerButton({ label, path, ...button }: Props) {
  return (
    <button {...button} className={styles.button} type="button" title={label} aria-label={label}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
