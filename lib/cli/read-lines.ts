// Bytes in -> lines out, cut at line feeds only (a text may hold U+2028) and checked to be UTF-8.

export type Line = { readonly number: number; readonly text: string | null };

/** Lines from 1 on without their line end; `text` null = not UTF-8. Empty lines are left out. */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of input) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, Buffer.from(chunk)]);
    let from = 0;
    for (let end = rest.indexOf(10, from); end >= 0; end = rest.indexOf(10, from)) {
      number += 1;
      const line = decode(rest.subarray(from, end));
      if (line !== "") yield { number, text: line };
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  const line = decode(rest);
  if (line !== "") yield { number: number + 1, text: line };
}

function decode(bytes: Uint8Array): string | null {
  const words = decodeUtf8(bytes);
  return words === null ? null : words.trim();
}

/** The text of UTF-8 bytes without a byte order mark; null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
