// Stands over the picture where no live map will come: why, and what shows the same. The key of what only that map can do says it again.
"use client";

import { useState } from "react";
import { useMapState } from "./map-state";
import { useShortcut } from "./shortcuts";
import styles from "./map.module.css";

export function NoLiveMap({ words }: { words: string }) {
  const { announce } = useMapState();
  const [isAsked, setIsAsked] = useState(false);
  useShortcut({
    key: "m",
    group: "tools",
    words: "",
    act: () => {
      setIsAsked(true);
      announce(words);
    },
  });
  return (
    <p className={styles.failed} role="status" data-asked={isAsked || undefined}>
      {words}
    </p>
  );
}
