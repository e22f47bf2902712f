// How often one client may ask the API, and what it is told when that was too often.
import { env } from "../../lib/env";
import { AppError } from "../../lib/errors";
import { log } from "../../lib/log";
import { clientOf, peerHeader } from "./client-address";
import { TokenBuckets } from "./token-buckets";

/** Programs on the machine itself (an editor's own tools, a benchmark) get this many times the limit of the network. */
const localFactor = 10;

/** 429 with Retry-After. */
export class TooManyRequests extends AppError {
  readonly retryAfterSeconds: number;

  constructor(perSecond: number, waitSeconds: number) {
    const seconds = Math.max(1, Math.ceil(waitSeconds));
    super(
      "busy",
      `Too many requests: ${perSecond} a second are answered to one client. Ask again in ${seconds} s. Many names at once go to POST /api/v1/geocode; each of its queries counts as one request.`,
    );
    this.retryAfterSeconds = seconds;
  }
}

const buckets = new TokenBuckets();
let hasWarned = false;

/**
 * Counts a request of `cost` queries against its client. Throws TooManyRequests where the client asked for more than
 * API_RATE_PER_SECOND (50) a second beyond a burst of API_RATE_BURST (2,000: two full batches). API_RATE_PER_SECOND=0 = no limit.
 */
export function countRequest(request: Request, cost = 1): void {
  const { apiRatePerSecond, apiRateBurst, trustedProxies } = env();
  if (apiRatePerSecond === 0) return;
  const client = clientOf(request.headers, trustedProxies);
  if (trustedProxies === 0) warnOfUnknownProxy(request);
  const factor = client.isLocal ? localFactor : 1;
  const size = { perSecond: apiRatePerSecond * factor, burst: apiRateBurst * factor };
  const wait = buckets.take(`${client.isLocal ? "local " : ""}${client.key}`, cost, size, performance.now());
  if (wait > 0) throw new TooManyRequests(size.perSecond, wait);
}

/** All clients of a proxy on this machine would share one bucket: the operator is told once. */
function warnOfUnknownProxy(request: Request): void {
  if (
    hasWarned ||
    !/^(?:::ffff:)?127\.\S+ forwarded$|^::1 forwarded$/.test(request.headers.get(peerHeader) ?? "")
  )
    return;
  hasWarned = true;
  log.warn(
    "a proxy on this machine forwards requests, and TRUSTED_PROXIES is not set: all its clients share one rate limit. Set TRUSTED_PROXIES=1.",
  );
}
