// The picture that stands for the map, upright on phones, light or dark as the rest of the page.
"use client";

import { Fragment } from "react";
import type { Theme } from "../../lib/basemap/palette";
import { SaidWords } from "../_ui/said-words";
import type { Said } from "../_words/retold";
import { useMapLook, usePageBase } from "./basemap/use-map-look";
import { stillSizes, type StillSize } from "./still-view";
import styles from "./still.module.css";

type Props = {
  sources: Readonly<Record<StillSize, Readonly<Record<Theme, string>>>>;
  words: string;
  /** Said beside it on phones, where the picture is cut to the screen and its own line with it. */
  credits: readonly Said[];
};

export function StillPicture({ sources, words, credits }: Props) {
  const look = useMapLook();
  usePageBase(look);
  const { base } = look;
  const { wide, phone } = sources;
  return (
    <>
      <picture>
        {base === null && (
          <source media={`${onPhone} and ${inDark}`} srcSet={phone.dark} {...stillSizes.phone} />
        )}
        <source media={onPhone} srcSet={phone[base ?? "light"]} {...stillSizes.phone} />
        {base === null && <source media={inDark} srcSet={wide.dark} />}
        <img src={wide[base ?? "light"]} alt={words} {...stillSizes.wide} fetchPriority="high" />
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
