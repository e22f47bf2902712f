// j and k step through a reading, as they go through the events of the map; off where single keys are off.
"use client";

import { useRouter } from "next/navigation";
import { usePageKeys, useSingleKeys } from "../../_ui/single-keys";
import own from "./report.module.css";

export function StepKeys({
  previous,
  next,
  words,
}: {
  previous: string | null;
  next: string | null;
  words: string;
}) {
  const router = useRouter();
  const { isOn } = useSingleKeys();
  usePageKeys((event) => {
    const way = event.key === "j" ? next : event.key === "k" ? previous : null;
    if (!isOn || way === null) return;
    event.preventDefault();
    router.push(way);
  });
  return isOn ? <p className={`needs-script small muted ${own.stepKeys}`}>{words}</p> : null;
}
