// What a link to the map is on a card that other sites draw of it: its address, and the picture of its filter and camera. Pure.
import { formatEventFilter } from "../../../lib/events/filter/format-event-filter";
import { formatCamera, parseCamera, parseMapQuery, type Camera } from "../map-url";

/**
 * The parameter that carries the camera to whoever draws the card: what stands behind # never reaches a server. Written into copied
 * links, taken out of the address once the page stands.
 */
export const cardParameter = "card";

/** `picture` is a path; `search` begins with "?" or is "": another address is another card. */
export function sharedView(query: URLSearchParams): { search: string; picture: string } {
  const { filter, view } = parseMapQuery(query);
  const { selection, base } = view;
  if (selection?.kind === "event") {
    const then = filter.asOf === null ? "" : `asof=${filter.asOf}&`;
    return {
      search: `?${then}sel=e:${selection.id}`,
      picture: `/map-picture?${then}event=${selection.id}&size=share${base === null ? "" : `&theme=${base}`}`,
    };
  }
  const camera = parseCamera(query.get(cardParameter) ?? "");
  const parts = [
    formatEventFilter(filter),
    ...(base === null ? [] : [`base=${base}`]),
    ...(camera === null ? [] : [`${cardParameter}=${cardOf(camera)}`]),
  ].filter((part) => part !== "");
  const card = parts.map((part) => part.replace(/^base=/, "theme="));
  return {
    search: parts.length === 0 ? "" : `?${parts.join("&")}`,
    picture:
      parts.length === 0
        ? "/map-picture?size=share"
        : `/map-picture/events?${[...card, "size=share"].join("&")}`,
  };
}

/** "6.2/34.45/40.92": a card is drawn with north above, from straight above. */
export function cardOf(camera: Camera): string {
  return formatCamera({ ...camera, bearing: 0, pitch: 0 }).slice(1);
}
