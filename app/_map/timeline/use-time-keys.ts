// The keys of time, held as long as a part of the page shows it: Space plays or stops, [ and ] go a day back and on.
import { useWords } from "../../_words/words.client";
import { useShortcut } from "../shortcuts";
import type { Player } from "./use-player";
import type { TimeControl } from "./use-time-control";

export function useTimeKeys(time: TimeControl, player: Player): void {
  const t = useWords("keyboard");
  useShortcut({ key: "Space", group: "time", words: t("play"), act: player.toggle });
  useShortcut({ key: "]", group: "time", words: t("nextDay"), act: () => stepDay(1) });
  useShortcut({ key: "[", group: "time", words: t("previousDay"), act: () => stepDay(-1) });

  function stepDay(step: 1 | -1): void {
    player.stop();
    time.stepDay(step);
  }
}
