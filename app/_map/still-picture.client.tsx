// The picture that stands for the map, upright on phones, light or dark as the rest of the page. Where no live map can come it
// follows the filter.
"use client";

import { Fragment } from "react";
import { SaidWords } from "../_ui/said-words";
import type { Said } from "../_words/retold";
import { useLanguage, useWords } from "../_words/words.client";
import { useMapLook, usePageBase } from "./basemap/use-map-look";
import { useMapState } from "./map-state";
import { stillSources, type StillSources } from "./still-source";
import { stillSizes } from "./still-view";
import styles from "./still.module.css";

type Props = {
  /** What the server drew, of which filter, and its words. */
  first: { readonly query: string; readonly sources: StillSources; readonly words: string };
  /** Said over it: the picture is cut to its room, and its own line with it. */
  credits: readonly Said[];
};

export function StillPicture({ first, credits }: Props) {
  const t = useWords("map");
  const language = useLanguage();
  const { filterQuery, hasMap, counts } = useMapState();
  const look = useMapLook();
  usePageBase(look);
  const { base } = look;
  // A live map shows the rest itself; nobody sees the picture by then.
  const isFirst = hasMap || filterQuery === first.query;
  const { wide, phone } = isFirst ? first.sources : stillSources(filterQuery, language, null);
  const drawn = counts === null ? 0 : counts.total - counts.notOnMap;
  return (
    <>
      <picture>
        {base === null && (
          <source media={`${onPhone} and ${inDark}`} srcSet={phone.dark} {...stillSizes.phone} />
        )}
        <source media={onPhone} srcSet={phone[base ?? "light"]} {...stillSizes.phone} />
        {base === null && <source media={inDark} srcSet={wide.dark} />}
        <img
          src={wide[base ?? "light"]}
          alt={isFirst ? first.words : t("picture.of", { count: drawn })}
          {...stillSizes.wide}
          fetchPriority="high"
        />
      </picture>
      {/* The property alone keeps React from lifting it into the head, where it would come before the picture. */}
      <link itemProp="" rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={letters} />
      <small className={styles.credits} dir="ltr">
        {credits.map((said, index) => (
          <Fragment key={said.words}>
            {index === 0 ? "" : " · "}
            <SaidWords said={said} />
          </Fragment>
        ))}
      </small>
    </>
  );
}

/** Asked for right after the picture, which so has the open line for itself, and not when the styles have been worked out. */
const letters = new URL("../_ui/fonts/inter-letters.woff2", import.meta.url).toString();
const onPhone = "(max-width: 767px)";
const inDark = "(prefers-color-scheme: dark)";
