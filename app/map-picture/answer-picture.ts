// A drawn map as an HTTP answer: asked for by ETag before anything is drawn, drawn once, and a few at a time.
import { promisify } from "node:util";
import zlib from "node:zlib";
import { drawMapPicture } from "../../lib/basemap/draw-map-picture";
import type { MapPicture } from "../../lib/basemap/map-picture";
import { AppError } from "../../lib/errors";
import { encodeBytes, type EncodedBytes } from "../_http/encode-bytes";
import { etagOf, holdsEtag } from "../_http/etag";
import { encodedHeader, takesHeader } from "../_http/name-encoding";

const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = zlib.constants;
/** A tenth of a second for one that is asked for a thousand times: a tenth smaller than at once. */
const thoroughly = { params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } };

/** Pictures kept in memory, the newest; a page asks for the same one again and again. */
const kept = 64;
/** Drawings under way. One takes a core for a moment, so more of them at once only make all of them late. */
const mostAtOnce = 4;
/** A longer SVG is heavier than the picture in pixels, on the line or in the browser. Bytes, squeezed and as they are. */
const mostSqueezed = 48_000;
const mostPlain = 400_000;

/** `squeezed`: with brotli, once for all; null for pixels, which are squeezed already. */
type Drawn = { readonly type: string; readonly bytes: Buffer; readonly squeezed: Buffer | null };

const drawn = new Map<string, Promise<Drawn>>();
let drawingNow = 0;
/** Drawings change with the program and the basemap in it, so tags of an earlier run are no longer good. */
const run = Date.now().toString(36);

/** The picture, or 304 where the asker holds it. Throws `busy` while too many others are drawn. */
export async function answerPicture(request: Request, picture: MapPicture): Promise<Response> {
  return answerDrawn(request, keyOf(picture), () => drawAsAsked(picture), "Authorization, Cookie");
}

/** The same as SVG where that is light, else as AVIF or PNG, whichever the asker takes. */
export async function answerLightest(request: Request, picture: MapPicture): Promise<Response> {
  const format = /\bimage\/avif\b/.test(request.headers.get("accept") ?? "") ? "avif" : "png";
  const inPixels: MapPicture = { ...picture, format };
  const vary = "Authorization, Cookie, Accept, Accept-Encoding";
  return answerDrawn(request, `lightest ${keyOf(inPixels)}`, () => drawLightest(inPixels), vary);
}

/** The PNG for a page that holds its picture itself. Throws `busy` as above. */
export async function drawForPage(picture: MapPicture): Promise<Buffer> {
  return (await drawOnce(keyOf(picture), () => drawAsAsked(picture))).bytes;
}

/** The picture is a function of what is asked. */
function keyOf(picture: MapPicture): string {
  return etagOf(`${run} ${JSON.stringify(picture)}`);
}

async function answerDrawn(
  request: Request,
  key: string,
  draw: () => Promise<Drawn>,
  vary: string,
): Promise<Response> {
  const etag = etagOf(`${key} ${request.headers.get(takesHeader) ?? ""}`);
  const headers = {
    // What may be seen can change with every decision: kept by the browser, asked for again each time.
    "Cache-Control": "private, no-cache",
    ETag: etag,
    Vary: vary,
  };
  if (holdsEtag(request, etag)) return new Response(null, { status: 304, headers });
  const picture = await drawOnce(key, draw);
  const encoded = await encodeDrawn(request, picture);
  return new Response(new Uint8Array(encoded.bytes), {
    headers: { "Content-Type": picture.type, ...encoded.headers, ...headers },
  });
}

async function encodeDrawn(request: Request, { bytes, squeezed }: Drawn): Promise<EncodedBytes> {
  if (squeezed === null) return { bytes, headers: {} };
  if (request.headers.get(takesHeader) !== "br") return encodeBytes(request, bytes);
  return { bytes: squeezed, headers: { [encodedHeader]: "br" } };
}

async function drawAsAsked(picture: MapPicture): Promise<Drawn> {
  const bytes = await drawMapPicture(picture);
  return { type: `image/${picture.format ?? "png"}`, bytes, squeezed: null };
}

async function drawLightest(inPixels: MapPicture): Promise<Drawn> {
  const bytes = await drawMapPicture({ ...inPixels, format: "svg" });
  const squeezed = bytes.length <= mostPlain ? await brotli(bytes, thoroughly) : null;
  if (squeezed === null || squeezed.length > mostSqueezed) return drawAsAsked(inPixels);
  return { type: "image/svg+xml", bytes, squeezed };
}

function drawOnce(key: string, draw: () => Promise<Drawn>): Promise<Drawn> {
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawingNow >= mostAtOnce)
    throw new AppError("busy", "Other maps are being drawn right now. Try again in a few seconds.");
  const fresh = drawCounted(draw);
  drawn.set(key, fresh);
  fresh.catch(() => drawn.delete(key));
  const oldest = drawn.size > kept ? drawn.keys().next().value : undefined;
  if (oldest !== undefined) drawn.delete(oldest);
  return fresh;
}

async function drawCounted(draw: () => Promise<Drawn>): Promise<Drawn> {
  drawingNow += 1;
  try {
    return await draw();
  } finally {
    drawingNow -= 1;
  }
}
