// Bytes squeezed for the asker: brotli or gzip, whichever it takes, quickly rather than small.
import { promisify } from "node:util";
import zlib from "node:zlib";

const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);

/** Below this a header costs more than is saved. */
const smallest = 200;
/** From here on speed counts more than size. */
const large = 1_000_000;

export type EncodedBytes = { readonly bytes: Uint8Array; readonly headers: Record<string, string> };

/** The bytes as Accept-Encoding takes them, with the headers that say so. Caches are told that the header decides. */
export async function encodeBytes(request: Request, bytes: Uint8Array): Promise<EncodedBytes> {
  const encoding =
    bytes.length < smallest ? null : chosenEncoding(request.headers.get("accept-encoding") ?? "");
  const vary = { Vary: "Accept-Encoding" };
  if (encoding === null) return { bytes, headers: vary };
  const isLarge = bytes.length >= large;
  const squeezed =
    encoding === "br"
      ? await brotli(bytes, {
          params: {
            [zlib.constants.BROTLI_PARAM_QUALITY]: isLarge ? 1 : 4,
            [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
      : await gzip(bytes, { level: isLarge ? 1 : 5 });
  return { bytes: squeezed, headers: { ...vary, "Content-Encoding": encoding } };
}

/**
 * @example chosenEncoding("gzip, deflate, br") // "br"
 * @example chosenEncoding("br;q=0, gzip") // "gzip"
 */
export function chosenEncoding(header: string): "br" | "gzip" | null {
  const taken = new Set(
    header
      .split(",")
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";", 1)[0]?.trim()),
  );
  if (taken.has("br")) return "br";
  return taken.has("gzip") || taken.has("*") ? "gzip" : null;
}
