// Asks once more for what did not come. When it comes the button goes, and its focus stays beside where it was.
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { useWords } from "../_words/words.client";

type Props = {
  readonly onRetry: () => void;
  /** Who has the focus when the button, which had it, goes; something that can take it. */
  readonly heirOf: (button: HTMLElement) => HTMLElement | null | undefined;
  readonly className?: string;
};

export function RetryButton({ onRetry, heirOf, className = "button" }: Props) {
  const t = useWords("list");
  const button = useRef<HTMLButtonElement>(null);
  const heir = useEffectEvent(heirOf);
  useLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (current !== null && current === document.activeElement)
        heir(current)?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button ref={button} className={className} type="button" onClick={onRetry}>
      {t("retry")}
    </button>
  );
}
