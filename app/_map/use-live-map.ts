// From the picture to the live map, for the map's own page and the framed one: when it starts, where, and what was touched before.
import { useCallback, useRef, useState } from "react";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { boxOfSpot, cameraOfAim } from "./aim";
import type { EventMapProps } from "./event-map.client";
import { hasWebgl } from "./has-webgl";
import { boxOfTool } from "./tools/tool";
import type { StillSize, StillView } from "./still-view";
import { useMapRoom, type MapRoomStart } from "./use-map-room";
import { useStartAt } from "./use-start-at";
import { useWake } from "./use-wake";

type Views = {
  /** Of the event that the address chooses; null when it chooses none, or nothing of it can be drawn. */
  readonly chosenBox: LonLatBox | null;
  readonly firstView: LonLatBox | null;
  readonly stills: Readonly<Record<StillSize, StillView>> | null;
  /** HTML of the lines that imported sources ask for; null where none do. */
  readonly credits: string | null;
};

export function useLiveMap(start: MapRoomStart, { chosenBox, firstView, stills, credits }: Views) {
  const { isAwake, isWaiting, wake } = useWake(start.needsMap);
  const canDraw = isAwake && hasWebgl();
  const [hasFailed, setHasFailed] = useState(false);
  const canWake = !isAwake || (canDraw && !hasFailed);
  const room = useMapRoom(start, { isAwake, hasMap: canWake });
  const canvas = useRef<HTMLElement>(null);
  const named = chosenBox ?? cameraOfAim(room.aim) ?? boxOfTool(room.state.tool);
  const startAt = useStartAt(canDraw, { named, stills, firstView }, canvas);
  const [isDrawn, setIsDrawn] = useState(false);
  const [touched, setTouched] = useState<{ x: number; y: number } | null>(null);
  const live: EventMapProps | null =
    startAt === undefined
      ? null
      : {
          startAt: startAt.at,
          look: room.look,
          credits,
          spot: room.spot,
          firstTouch: startAt.isStill ? touched : null,
          onMove: room.noteCamera,
          onDrawn: () => {
            setIsDrawn(true);
            if (!isDrawn) showSpot(room);
          },
          onBox: room.setBox,
          onMap: room.setMap,
        };
  return {
    room,
    canvas,
    isAwake,
    isDrawn,
    /** For the picture that stands until the map is drawn. */
    still: {
      isAwake,
      isOffered: isWaiting && canWake && !isDrawn,
      isDrawn,
      isWithoutWebgl: isAwake && !canDraw,
      onWake: wake,
      onTouch: setTouched,
    },
    /** The map could not start, though the browser seemed to have what it needs. */
    onFail: useCallback(() => setHasFailed(true), []),
    /** For the map; null until it is wanted, and where it cannot be drawn. */
    live,
  };
}

/** On a phone the sheet with the card covers the middle of the map, where the address may have put what the card tells of. */
function showSpot({ isPhone, spot, state }: ReturnType<typeof useMapRoom>): void {
  const maxZoom = state.map?.getZoom();
  if (!isPhone || spot === null || maxZoom === undefined) return;
  state.look({ box: boxOfSpot(spot), onlyIfHidden: true, maxZoom });
}
