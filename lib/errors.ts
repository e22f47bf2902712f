// The one error the house throws on purpose: a kind the street side can turn into a status, and a message that says what to do.

/**
 * - `invalid`: the asker must change the input.
 * - `not_found`: there is no such thing here.
 * - `gone`: it was here and was taken back; the message says when.
 * - `not_allowed`: the asker lacks the right.
 * - `conflict`: true a moment ago, no longer true now.
 * - `busy`: the same request may succeed later.
 * - `broken`: the installation needs repair; the message says which.
 */
export type AppErrorKind = "invalid" | "not_found" | "gone" | "not_allowed" | "conflict" | "busy" | "broken";

/**
 * An expected failure. The message is written for the reader who must act on it
 * ("lat must lie between -90 and 90; got 137.6. Did lon and lat change places?") and holds no secret.
 * Anything else that is thrown is a bug and may crash.
 */
export class AppError extends Error {
  readonly kind: AppErrorKind;

  constructor(kind: AppErrorKind, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.kind = kind;
  }
}

/** True when `error` is an AppError (of the given kind, where one is given). */
export function isAppError(error: unknown, kind?: AppErrorKind): error is AppError {
  return error instanceof AppError && (kind === undefined || error.kind === kind);
}
