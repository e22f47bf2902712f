// How small gzip makes a tile, worked out in a thread of its own: what compression leaves behind is not collected while the next tile is timed.
import { Worker } from "node:worker_threads";

const script = `
  const { parentPort } = require("node:worker_threads");
  const { gzipSync } = require("node:zlib");
  parentPort.on("message", (bytes) => {
    const began = performance.now();
    const { length } = gzipSync(bytes);
    parentPort.postMessage({ length, ms: performance.now() - began });
  });
`;

export type Gzipped = { readonly length: number; readonly ms: number };

export class GzipBeside {
  private readonly worker = new Worker(script, { eval: true });

  /** Bytes after compression and the milliseconds it took. The bytes are handed over: nobody may look at them afterwards. */
  gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Gzipped> {
    return new Promise((resolve) => {
      this.worker.once("message", (gzipped: Gzipped) => resolve(gzipped));
      this.worker.postMessage(bytes, [bytes.buffer]);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
