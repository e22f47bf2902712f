// A button of the map's corner with what it opens beside it; a press elsewhere closes it again.
"use client";

import { useEffect, useEffectEvent, useId, useRef, type ReactNode, type RefObject } from "react";
import { CornerButton } from "./corner-button";
import styles from "./corner.module.css";

type Props = {
  label: string;
  /** As CornerButton draws it. */
  path: string;
  isOpen: boolean;
  setIsOpen: (isOpen: boolean) => void;
  /** Gets the focus back from what was opened. */
  button: RefObject<HTMLButtonElement | null>;
  children: ReactNode;
};

export function CornerMenu({ label, path, isOpen, setIsOpen, button, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useEffectEvent(() => setIsOpen(false));
  useEffect(() => {
    if (!isOpen) return;
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Node && frame.current?.contains(target) === false) close();
    };
    addEventListener("pointerdown", pressed);
    return () => removeEventListener("pointerdown", pressed);
  }, [isOpen]);

  return (
    <div ref={frame} className={styles.menu}>
      <CornerButton
        ref={button}
        label={label}
        path={path}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      />
      <div id={id} className={styles.opened} role="group" aria-label={label} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
