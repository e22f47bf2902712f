// Writes the socket's address into every request, before Next sees it: Next gives route handlers no socket, and fills
// X-Forwarded-For from the socket only where the client did not send one, so that header alone proves nothing.
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { forwardedMark, peerHeader } from "./client-address";

let isTelling = false;

/** From now on, for every HTTP server of this process. Called once when the server starts (instrumentation.ts). */
export function tellPeers(): void {
  if (isTelling) return;
  isTelling = true;
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage)) return;
    const isForwarded = request.headers["x-forwarded-for"] !== undefined;
    request.headers[peerHeader] =
      `${request.socket.remoteAddress ?? "unknown"}${isForwarded ? forwardedMark : ""}`;
  });
}
