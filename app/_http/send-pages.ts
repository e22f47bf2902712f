// How every page leaves the server: its scripts wait until it is seen (late-scripts.ts), it is squeezed with brotli where that is
// taken (Next would gzip it), and some have a status that Next gives no page. Next has no place for any of it, so all happens
// where Next writes to the answer.
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import zlib from "node:zlib";
import { LateScripts } from "./late-scripts";
import { chosenEncoding } from "./name-encoding";
import { pageStatusHeader } from "./page-status";

let isSending = false;

/** From now on, for every HTTP server of this process. Called once when the server starts (instrumentation.ts). */
export function sendPages(): void {
  if (isSending) return;
  isSending = true;
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null) return;
    if (!("request" in message) || !("response" in message)) return;
    const { request, response } = message;
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    watchForPage(response, String(request.headers["accept-encoding"] ?? ""));
  });
}

/** Next says what an answer is before it writes the first byte of it. */
function watchForPage(response: ServerResponse, taken: string): void {
  const setHeader = response.setHeader.bind(response);
  let isPage = false;
  let askedStatus: number | null = null;
  response.setHeader = (name, value) => {
    const header = name.toLowerCase();
    if (header === pageStatusHeader) {
      askedStatus = Number(value);
      return response;
    }
    // The length of what Next has written, not of what is sent.
    if (isPage && header === "content-length") return response;
    if (!isPage && header === "content-type" && String(value).startsWith("text/html")) {
      isPage = true;
      response.removeHeader("Content-Length");
      if (askedStatus !== null) sendWithStatus(response, askedStatus);
      sendAsPage(response, chosenEncoding(taken) === "br");
    }
    return setHeader(name, value);
  };
}

/** What is written to the answer from here on is written to its page. Called before the headers are sent. */
function sendAsPage(response: ServerResponse, isSqueezed: boolean): void {
  const page = new LateScripts(nonceOf(response));
  const out = isSqueezed
    ? squeezedInto(response)
    : { write: response.write.bind(response), end: response.end.bind(response) };
  const turn = (part: unknown): string =>
    typeof part === "string" || part instanceof Uint8Array ? page.turn(part) : "";
  response.write = (part: unknown, encoding?: BufferEncoding | Done, done?: Done) =>
    out.write(turn(part), typeof encoding === "function" ? encoding : done);
  response.end = (...given: unknown[]) => {
    // Both what is still to be written and whom to tell may be left out.
    const done = given.find((one) => typeof one === "function");
    if (done !== undefined) response.once("finish", () => void Reflect.apply(done, response, []));
    out.end(turn(given[0]) + page.rest());
    return response;
  };
}

/** The status that proxy.ts asks for takes the place of Next's, when the head is sent: whatever is sent first, this is called by it. */
function sendWithStatus(response: ServerResponse, status: number): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (...given: unknown[]) =>
    Reflect.apply(writeHead, response, [status, ...given.slice(1)]);
}

/** proxy.ts has put the page's policy on the answer by then. */
function nonceOf(response: ServerResponse): string | null {
  const policy = String(response.getHeader("Content-Security-Policy") ?? "");
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? null;
}

type Done = (error?: Error | null) => void;

/** A stream whose bytes go into the answer. Whose encoding is named already, Next's gzip leaves alone. */
function squeezedInto(response: ServerResponse): {
  write: (part: string, done?: Done) => boolean;
  end: (part: string) => void;
} {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.setHeader("Content-Encoding", "br");
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = zlib.constants;
  // As quick as gzip and a third smaller: a page tells much twice, further apart than gzip looks back.
  const squeezed = zlib.createBrotliCompress({
    params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: 19 },
  });
  squeezed.on("data", (bytes: Buffer) => {
    if (!write(bytes)) squeezed.pause();
  });
  response.on("drain", () => squeezed.resume());
  // Whoever fills the answer waits for it, not for what it goes through.
  squeezed.on("drain", () => response.emit("drain"));
  squeezed.once("end", () => end());
  squeezed.on("error", (error) => response.destroy(error));
  response.once("close", () => squeezed.destroy());
  let pause: NodeJS.Immediate | undefined;
  return {
    write(part, done) {
      // A page that comes to a halt is sent as far as it is there.
      clearImmediate(pause);
      pause = setImmediate(() => squeezed.flush());
      return squeezed.write(part, done);
    },
    end(part) {
      clearImmediate(pause);
      squeezed.end(part);
    },
  };
}
