// Bytes squeezed for the asker: brotli or gzip, whichever it takes, quickly rather than small.
import { promisify } from "node:util";
import zlib from "node:zlib";
import { encodedHeader, takesHeader } from "./name-encoding";

const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);

/** Below this a header costs more than is saved. */
const smallest = 200;
/** From here on speed counts more than size. */
const large = 1_000_000;

export type EncodedBytes = { readonly bytes: Uint8Array; readonly headers: Record<string, string> };

/**
 * The bytes as the asker takes them, with the headers that say so; as they are where no server of ours would name the encoding
 * (name-encoding.ts). Caches are told that Accept-Encoding decides.
 */
export async function encodeBytes(request: Request, bytes: Uint8Array): Promise<EncodedBytes> {
  const taken = request.headers.get(takesHeader);
  const vary = { Vary: "Accept-Encoding" };
  if (bytes.length < smallest || (taken !== "br" && taken !== "gzip")) return { bytes, headers: vary };
  const isLarge = bytes.length >= large;
  const squeezed =
    taken === "br"
      ? await brotli(bytes, {
          params: {
            [zlib.constants.BROTLI_PARAM_QUALITY]: isLarge ? 1 : 4,
            [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
      : await gzip(bytes, { level: isLarge ? 1 : 5 });
  return { bytes: squeezed, headers: { ...vary, [encodedHeader]: taken } };
}
