// Where the live map begins when it is started.
import { useEffect, useState, type RefObject } from "react";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { withCameraOfHash } from "./camera-of-hash";
import type { Camera } from "./map-url";
import { restingDevice } from "./prefers";
import { cameraOfStill, type StillSize, type StillView } from "./still-view";

export type StartAt = {
  readonly at: Camera | LonLatBox | null;
  /** True where the map takes the picture's place to the pixel: what was touched there is touched here. */
  readonly isStill: boolean;
};

type Places = {
  /** What the address names; null for nothing. */
  readonly named: Camera | LonLatBox | null;
  readonly stills: Readonly<Record<StillSize, StillView>> | null;
  readonly firstView: LonLatBox | null;
};

/**
 * The hash's camera, what the address names, and else what the picture shows: to the pixel where the reader touched it. Undefined
 * until the map is wanted and the page has its address: Next writes it only after it has drawn a page that a link led to.
 */
export function useStartAt(
  isAwake: boolean,
  { named, stills, firstView }: Places,
  canvas: RefObject<HTMLElement | null>,
): StartAt | undefined {
  const [startAt, setStartAt] = useState<StartAt>();
  useEffect(() => {
    if (!isAwake || canvas.current === null) return;
    const { clientWidth: width, clientHeight: height } = canvas.current;
    withCameraOfHash(location.hash, (camera) => {
      const written = camera ?? named;
      const isStill = written === null && stills !== null && matchMedia(restingDevice).matches;
      const still = stills?.[matchMedia("(max-width: 767px)").matches ? "phone" : "wide"];
      const at =
        isStill && still !== undefined ? cameraOfStill(still, { width, height }) : (written ?? firstView);
      setStartAt((known) => known ?? { at, isStill });
    });
  }, [isAwake, named, stills, firstView, canvas]);
  return startAt;
}
