// The server-drawn map: what stands without a script, without WebGL, and until the live map is drawn.
import type { LonLatBox } from "../../lib/geo/coordinates";
import { semicolonOf } from "../_words/language";
import { pageLanguage, serverRetold, serverWords } from "../_words/server-words";
import { type Said, titleIn } from "../_words/retold";
import type { ListedEvent } from "./ask-for-events";
import { StillPicture } from "./still-picture.client";
import { stillSources } from "./still-source";
import { stillBox, writeStillBox, type StillSize } from "./still-view";

/** Titles in its words for those who do not see it; the list beside it has them all. */
const mostTold = 10;

type Props = {
  /** The filter as in the page's address, without a question mark. */
  query: string;
  /** What it shows; null without events. */
  box: LonLatBox | null;
  /** Events on the map. */
  count: number;
  listed: readonly ListedEvent[];
  /** Whom to credit for what is drawn. */
  credits: readonly Said[];
};

export async function MapStill({ query, box, count, listed, credits }: Props) {
  const [t, retold, language] = await Promise.all([serverWords("map"), serverRetold(), pageLanguage()]);
  const boxOf = (size: StillSize, within: LonLatBox): string => writeStillBox(stillBox(within, size));
  const boxes = box === null ? null : { wide: boxOf("wide", box), phone: boxOf("phone", box) };
  const sources = stillSources(query, language, boxes);
  const titles = listed.slice(0, mostTold).map(({ event }) => titleIn(retold, event).words);
  if (count > titles.length) titles.push(t("picture.more", { count: count - titles.length }));
  const words =
    count === 0
      ? t("picture.none")
      : t("picture.some", { count, titles: titles.join(semicolonOf(language)) });
  return <StillPicture first={{ query, sources, words }} credits={credits} />;
}
