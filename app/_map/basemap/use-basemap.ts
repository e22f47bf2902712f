// The style under the events: ours at once, an operator's own as soon as it has told what it is. Light or dark, names as the reader likes them.
import type { StyleSpecification } from "maplibre-gl";
import { PMTiles } from "pmtiles";
import { useEffect, useMemo, useState } from "react";
import { basemapStyle } from "../../../lib/basemap/basemap-style";
import type { LabelNames } from "../../../lib/basemap/label-names";
import type { Theme } from "../../../lib/basemap/palette";
import { protomapsStyle } from "../../../lib/basemap/protomaps-style";
import { useLanguage } from "../../_words/words.client";
import type { BasemapChoice } from "./basemap-choice";
import { ownStyle } from "./own-style";

type Brought =
  | { readonly kind: "style"; readonly style: StyleSpecification }
  | { readonly kind: "ours"; readonly url: string }
  | { readonly kind: "protomaps"; readonly url: string; readonly attribution: string | null }
  | { readonly kind: "failed" };

export type Basemap = {
  /** Null while an operator's basemap has not answered yet. */
  readonly style: StyleSpecification | null;
  /** True where it could not be used and ours stands in for it. */
  readonly failed: boolean;
};

export function useBasemap(choice: BasemapChoice, theme: Theme, names: LabelNames): Basemap {
  const isArabicFirst = useLanguage() === "ar";
  const [brought, setBrought] = useState<Brought | null>(null);
  useEffect(() => {
    if (choice === null) return;
    const leaving = new AbortController();
    void fetchBrought(choice, leaving.signal)
      .catch((): Brought => ({ kind: "failed" }))
      .then((found) => {
        if (!leaving.signal.aborted) setBrought(found);
      });
    return () => leaving.abort();
  }, [choice]);
  return useMemo(() => {
    const { origin } = location;
    if (choice === null)
      return { style: basemapStyle(theme, { origin, names, isArabicFirst }), failed: false };
    if (brought === null) return { style: null, failed: false };
    switch (brought.kind) {
      case "style":
        return { style: brought.style, failed: false };
      case "ours":
        return {
          style: basemapStyle(theme, { origin, names, isArabicFirst, archiveUrl: brought.url }),
          failed: false,
        };
      case "protomaps":
        return {
          style: protomapsStyle(theme, {
            origin,
            names,
            archiveUrl: brought.url,
            attribution: brought.attribution,
          }),
          failed: false,
        };
      case "failed":
        return { style: basemapStyle(theme, { origin, names, isArabicFirst }), failed: true };
    }
  }, [choice, brought, theme, names, isArabicFirst]);
}

async function fetchBrought(choice: NonNullable<BasemapChoice>, signal: AbortSignal): Promise<Brought> {
  const url = new URL(choice.url, location.href).href;
  if (choice.kind === "style") {
    const response = await fetch(url, { signal });
    const style = response.ok ? ownStyle(await response.json(), location.origin) : null;
    return style === null ? { kind: "failed" } : { kind: "style", style };
  }
  const metadata: unknown = await new PMTiles(url).getMetadata();
  const layers = layerNames(metadata);
  if (layers.includes("land") && layers.includes("towns")) return { kind: "ours", url };
  if (!layers.includes("earth")) return { kind: "failed" };
  const attribution = Object(metadata).attribution;
  return { kind: "protomaps", url, attribution: typeof attribution === "string" ? attribution : null };
}

function layerNames(metadata: unknown): string[] {
  const layers: unknown = Object(metadata).vector_layers;
  return Array.isArray(layers)
    ? layers.flatMap((layer) => (typeof layer?.id === "string" ? [layer.id] : []))
    : [];
}
