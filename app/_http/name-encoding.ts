// Lets route handlers answer with squeezed bytes. Next takes Content-Encoding off their answers, and by itself squeezes only what
// is text; so the name of the encoding travels as another header, and gets its own name back where the answer is written.
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";

/** On requests: what the asker takes best, "br", "gzip" or "none". Written here, so that only what we can name is squeezed. */
export const takesHeader = "x-dateline-takes";
/** On answers of route handlers: how their bytes are squeezed. */
export const encodedHeader = "x-dateline-encoded";

let isNaming = false;

/** From now on, for every HTTP server of this process. Called once when the server starts (instrumentation.ts). */
export function nameEncodings(): void {
  if (isNaming) return;
  isNaming = true;
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null) return;
    if (!("request" in message) || !("response" in message)) return;
    const { request, response } = message;
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    request.headers[takesHeader] = chosenEncoding(String(request.headers["accept-encoding"] ?? "")) ?? "none";
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      name.toLowerCase() === encodedHeader
        ? setHeader("Content-Encoding", String(value))
        : setHeader(name, value);
  });
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
