// Whether this browser can draw the live map.

let webgl: boolean | null = null;
/** Asked once: every question makes a context. */
export function hasWebgl(): boolean {
  webgl ??= document.createElement("canvas").getContext("webgl2") !== null;
  return webgl;
}
