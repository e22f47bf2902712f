// The body of a request as text, checked for length and encoding before anything is made of it.
import { AppError } from "../../lib/errors";

/** What a media type header says before its parameters, in small letters; "" when there is none. */
export function mediaTypeOf(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Thrown for a body longer than it may be: 413, before it is read to its end. */
export class BodyTooLong extends AppError {
  constructor(most: number) {
    super("invalid", `The body is longer than ${most} bytes. Send it in parts.`);
  }
}

/** UTF-8 text of at most `most` bytes. Throws BodyTooLong, or `invalid` for bytes that are no UTF-8 or another charset. */
export async function readText(request: Request, most: number): Promise<string> {
  const charset =
    /charset\s*=\s*"?([\w-]+)/i.exec(request.headers.get("content-type") ?? "")?.[1]?.toLowerCase() ??
    "utf-8";
  if (charset !== "utf-8" && charset !== "utf8" && charset !== "us-ascii")
    throw new AppError("invalid", `The body must be UTF-8; its header says ${charset}.`);
  const bytes = await readBytes(request, most);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("invalid", "The body is not UTF-8. Convert it and send it again.", { cause });
  }
}

/** The same as JSON. Throws `invalid` for what is none. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  const text = await readText(request, most);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid", "The body is not JSON.", { cause });
  }
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const told = Number(request.headers.get("content-length") ?? "0");
  if (told > most) throw new BodyTooLong(most);
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw new BodyTooLong(most);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
