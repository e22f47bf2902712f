// Where the live map begins when the page comes up.
import { useEffect, useState } from "react";
import type { LonLatBox } from "../../lib/geo/coordinates";
import type { Camera } from "./map-url";
import { cameraOfHash } from "./map-url-foreign";

/**
 * Where the live map begins: the hash's camera, or what the server would show. Undefined until the page has its address: Next
 * writes it only after it has drawn a page that a link led to.
 */
export function useStartAt(otherwise: Camera | LonLatBox | null): Camera | LonLatBox | null | undefined {
  const [startAt, setStartAt] = useState<Camera | LonLatBox | null>();
  useEffect(() => {
    setStartAt((known) => (known === undefined ? (cameraOfHash(location.hash) ?? otherwise) : known));
  }, [otherwise]);
  return startAt;
}
