// Where a command reads from and writes to; tests give their own.

export type Streams = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: (words: string) => void | Promise<void>;
  readonly stderr: (words: string) => void;
};

export const processStreams: Streams = {
  stdin: process.stdin,
  stdout: writeOut,
  stderr: (words) => void process.stderr.write(words),
};

/** Waits for a slow reader, so that a long answer is never held in memory whole. */
async function writeOut(words: string): Promise<void> {
  if (process.stdout.write(words)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}

/** All that comes, to its end. */
export async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
