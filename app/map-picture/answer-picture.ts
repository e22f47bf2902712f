// A drawn map as an HTTP answer: asked for by ETag before anything is drawn, drawn once, and a few at a time.
import { drawMapPicture } from "../../lib/basemap/draw-map-picture";
import type { MapPicture } from "../../lib/basemap/map-picture";
import { AppError } from "../../lib/errors";
import { etagOf, holdsEtag } from "../_http/etag";

/** Pictures kept in memory, the newest; a page asks for the same one again and again. */
const kept = 64;
/** Drawings under way. One takes a core for a moment, so more of them at once only make all of them late. */
const mostAtOnce = 4;

const drawn = new Map<string, Promise<Buffer>>();
let drawingNow = 0;
/** Drawings change with the program and the basemap in it, so tags of an earlier run are no longer good. */
const run = Date.now().toString(36);

/** The picture, or 304 where the asker holds it. Throws `busy` while too many others are drawn. */
export async function answerPicture(request: Request, picture: MapPicture): Promise<Response> {
  // The picture is a function of what is asked.
  const etag = etagOf(`${run} ${JSON.stringify(picture)}`);
  const headers = {
    // What may be seen can change with every decision: kept by the browser, asked for again each time.
    "Cache-Control": "private, no-cache",
    ETag: etag,
    // Which format it is was asked where there is a choice.
    Vary: picture.format === undefined ? "Authorization, Cookie" : "Authorization, Cookie, Accept",
  };
  if (holdsEtag(request, etag)) return new Response(null, { status: 304, headers });
  const bytes = await drawOnce(etag, picture);
  const type = `image/${picture.format ?? "png"}`;
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": type, ...headers } });
}

/** The PNG for a page that holds its picture itself. Throws `busy` as above. */
export function drawForPage(picture: MapPicture): Promise<Buffer> {
  return drawOnce(etagOf(`${run} ${JSON.stringify(picture)}`), picture);
}

function drawOnce(key: string, picture: MapPicture): Promise<Buffer> {
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawingNow >= mostAtOnce)
    throw new AppError("busy", "Other maps are being drawn right now. Try again in a few seconds.");
  const fresh = drawCounted(picture);
  drawn.set(key, fresh);
  fresh.catch(() => drawn.delete(key));
  const oldest = drawn.size > kept ? drawn.keys().next().value : undefined;
  if (oldest !== undefined) drawn.delete(oldest);
  return fresh;
}

async function drawCounted(picture: MapPicture): Promise<Buffer> {
  drawingNow += 1;
  try {
    return await drawMapPicture(picture);
  } finally {
    drawingNow -= 1;
  }
}
