// How wide an element is, followed live; null before it is drawn.
import { useEffect, useRef, useState, type RefObject } from "react";

export function useWidth<Part extends HTMLElement>(): [RefObject<Part | null>, number | null] {
  const part = useRef<Part>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (part.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(part.current);
    return () => observer.disconnect();
  }, []);
  return [part, width];
}
