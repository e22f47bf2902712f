// The picture that stands for the map, upright on phones, light or dark as the rest of the page.
"use client";

import type { Theme } from "../../lib/basemap/palette";
import { useMapLook, usePageBase } from "./basemap/use-map-look";
import { stillSizes, type StillSize } from "./still-view";
import styles from "./still.module.css";

type Props = {
  sources: Readonly<Record<StillSize, Readonly<Record<Theme, string>>>>;
  words: string;
  /** Said beside it on phones, where the picture is cut to the screen and its own line with it. */
  credits: string;
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
      <small className={styles.credits} dir="ltr" lang="en">
        {credits}
      </small>
    </>
  );
}

const onPhone = "(max-width: 767px)";
const inDark = "(prefers-color-scheme: dark)";
