// What went wrong, as an HTTP answer: the one table from the house's kinds of error to statuses.
import { isAppError, type AppError, type AppErrorKind } from "../../lib/errors";
import { log } from "../../lib/log";
import { retold as arabicRetold } from "../_words/ar/retold";
import { sentenceIn } from "../_words/retold";
import { TooManyRequests } from "./rate-limit";
import { BodyTooLong } from "./read-body";

const statusOf: Readonly<Record<AppErrorKind, number>> = {
  invalid: 400,
  not_allowed: 401,
  not_found: 404,
  gone: 410,
  conflict: 409,
  busy: 503,
  broken: 500,
};

/** Seconds after which a busy server may be asked again. */
const retryAfterSeconds = 5;

/**
 * `{error: {kind, message}}` with the status of the error's kind, never cached. What is no AppError is a bug: it is logged with
 * its stack and answered with 500 and no detail. Where the request has `lang=ar`, the message is in Arabic if we know it so.
 * @example errorResponse(new AppError("not_found", "There is no report with that id.")).status // 404
 */
export function errorResponse(error: unknown, request?: Request): Response {
  return errorAnswer(error, ({ kind, message }) => ({ error: { kind, message } }), request);
}

/** What an answer tells of an error. */
export type ToldError = { readonly status: number; readonly kind: AppErrorKind; readonly message: string };

/** As `errorResponse`, in the shape that another geocoder's clients read. */
export function errorAnswer(
  error: unknown,
  shape: (told: ToldError) => unknown,
  request?: Request,
): Response {
  const { told, headers } = tell(error);
  const { words, language } = sentenceIn(isForArabic(request) ? arabicRetold : null, told.message);
  return Response.json(shape({ ...told, message: words }), {
    status: told.status,
    headers: { "Cache-Control": "no-store", "Content-Language": language, ...headers },
  });
}

/** Pages in Arabic ask with `lang=ar`; what is not known in Arabic is told in English. */
function isForArabic(request: Request | undefined): boolean {
  return request !== undefined && new URL(request.url).searchParams.get("lang") === "ar";
}

function tell(error: unknown): { told: ToldError; headers: Record<string, string> } {
  if (!isAppError(error)) {
    log.error("a request failed unexpectedly", error);
    const message =
      "Something went wrong on our side. It has been logged; try again, and tell us if it stays.";
    return { told: { status: 500, kind: "broken", message }, headers: {} };
  }
  if (error.kind === "broken") log.error("a request met a broken installation", error);
  const { kind, message } = error;
  return { told: { status: statusFor(error), kind, message }, headers: headersFor(error) };
}

function statusFor(error: AppError): number {
  if (error instanceof BodyTooLong) return 413;
  if (error instanceof TooManyRequests) return 429;
  return statusOf[error.kind];
}

function headersFor(error: AppError): Record<string, string> {
  if (error instanceof TooManyRequests) return { "Retry-After": String(error.retryAfterSeconds) };
  if (error.kind === "busy") return { "Retry-After": String(retryAfterSeconds) };
  if (error.kind === "not_allowed") return { "WWW-Authenticate": 'Bearer realm="Dateline"' };
  return {};
}

/** Runs a route's handler and turns what it throws into an answer; in the language of `request`. */
export async function answering(handler: () => Promise<Response>, request?: Request): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    return errorResponse(error, request);
  }
}
