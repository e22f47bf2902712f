// Speaks of the map to those who do not see it: what it shows when it has come to rest, mark by mark with Alt and the arrows, where its middle lies.
"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { distanceMeters } from "../../lib/geo/distance";
import { decimalsFor } from "../../lib/geo/write-coordinates";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { useLanguage, useWords } from "../_words/words.client";
import { askNearestPlace } from "./announcer-nearest";
import { spotsOfMap, type MapSpot } from "./announcer-spots";
import { directionOf, middleOf, moveBetween, nextSpot, roundArea, sizeOf } from "./announcer-view";
import { useMapState } from "./map-state";
import { useShortcut } from "./shortcuts";

/** `count`: events in view; null while it is not known of this view. */
export function ViewSpeaker({ count }: { count: number | null }) {
  const t = useWords("keyboard");
  const labels = useWords("labels");
  const language = useLanguage();
  const { map, box, announce, hover, choose, openStack } = useMapState();
  const spoken = useRef<typeof box>(null);
  /** The mark gone to last. */
  const at = useRef<MapSpot | null>(null);

  const speak = useEffectEvent(() => {
    if (box === null || count === null || box === spoken.current) return;
    const move = moveBetween(spoken.current, box);
    // The first view is on the page in words already, and a map that hardly moved is not news.
    if (move !== null)
      announce(
        [t("moved", { direction: move }), t("area", roundArea(box)), t("events", { count })].join(", "),
      );
    if (move !== null || spoken.current === null) spoken.current = box;
  });
  useEffect(() => speak(), [box, count]);

  function nameOf(spot: MapSpot): string {
    const place = (language === "ar" && spot.placeNameArabic) || spot.label || spot.placeName;
    if (spot.count > 1)
      return spot.placeName === ""
        ? t("several", { count: spot.count })
        : t("severalAt", { count: spot.count, place });
    return t("kindAt", { kind: labels(`kindGroup.${spot.kindGroup}`), place });
  }

  function go(arrow: "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight"): boolean {
    if (map === null || !hasFocus(map)) return false;
    const spots = spotsOfMap(map);
    const middle = map.getCenter();
    const last = spots.find(({ key }) => key === at.current?.key);
    const from = last ?? { ...map.project(middle), point: { lon: middle.lng, lat: middle.lat } };
    const found = nextSpot({ x: from.x, y: from.y }, spots, arrow);
    if (found === null) announce(t("noneThatWay"));
    else {
      at.current = found;
      hover(found.eventId === "" ? null : found.eventId);
      announce(
        t("mark", {
          what: nameOf(found),
          distance: radiusInWords(distanceMeters(from.point, found.point), language),
          direction: directionOf(from.point, found.point),
        }),
      );
    }
    return true;
  }

  function open(): boolean {
    const spot = at.current;
    if (map === null || !hasFocus(map) || spot === null) return false;
    if (spot.count > 1) openStack({ at: spot.point, cell: spot.cell, count: spot.count });
    else choose(spot.eventId);
    return true;
  }

  function describe(): void {
    if (map === null || box === null) return;
    const spots = spotsOfMap(map);
    const middle = middleOf(box);
    const largest = spots.reduce<MapSpot | null>(
      (most, spot) => (spot.placeName !== "" && spot.count > (most?.count ?? 1) ? spot : most),
      null,
    );
    const nearest = spots.reduce<MapSpot | null>(
      (least, spot) =>
        least === null || distanceMeters(middle, spot.point) < distanceMeters(middle, least.point)
          ? spot
          : least,
      null,
    );
    const words = [t("moved", { direction: "none" }), t("area", roundArea(box))];
    if (count !== null) words.push(t("events", { count }));
    if (largest !== null)
      words.push(
        t("densest", { place: (language === "ar" && largest.placeNameArabic) || largest.placeName }),
      );
    if (nearest !== null) words.push(t("nearestToCentre", { what: nameOf(nearest) }));
    announce(nearest === null ? `${words.join(", ")}. ${t("empty")}` : words.join(", "));
  }

  async function whereAmI(): Promise<void> {
    if (box === null) return;
    const { lon, lat } = middleOf(box);
    const digits = decimalsFor(sizeOf(box).heightMeters / 20);
    const point = { lat: lat.toFixed(digits), lon: lon.toFixed(digits) };
    const near = await askNearestPlace({ lon, lat });
    announce(
      near === null
        ? t("middle", point)
        : t("middleNear", {
            ...point,
            place: near.name,
            distance: radiusInWords(near.distanceMeters, language),
            direction: directionOf(near.point, { lon, lat }),
          }),
    );
  }

  const steps = { group: "map", words: "" } as const;
  const arrows = `Alt+${t("arrows")}`;
  useShortcut({
    ...steps,
    key: "Alt+ArrowUp",
    shown: arrows,
    words: t("neighbour"),
    act: () => go("ArrowUp"),
  });
  useShortcut({ ...steps, key: "Alt+ArrowDown", act: () => go("ArrowDown") });
  useShortcut({ ...steps, key: "Alt+ArrowLeft", act: () => go("ArrowLeft") });
  useShortcut({ ...steps, key: "Alt+ArrowRight", act: () => go("ArrowRight") });
  useShortcut({ ...steps, key: "Enter", words: t("openNeighbour"), act: open });
  useShortcut({ ...steps, key: "Alt+Enter", words: t("describe"), act: describe });
  useShortcut({ ...steps, key: "Alt+i", words: t("whereAmI"), act: () => void whereAmI() });
  return null;
}

/** Alt with an arrow is the browser's way back and forth everywhere but on the map. */
function hasFocus(map: { getContainer: () => HTMLElement }): boolean {
  return map.getContainer().contains(document.activeElement);
}
