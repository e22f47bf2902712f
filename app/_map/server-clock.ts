// What time it is for who keeps the versions: a link that pins "now" must not hang on a reader's clock that goes wrong.

let ahead = 0;

/** `now` is the server's, as an answer that has just come tells it: UTC ISO. */
export function noteServerTime(now: string): void {
  const told = Date.parse(now);
  if (!Number.isNaN(told)) ahead = told - Date.now();
}

/** Rounded up to a whole second, so that what is seen now is among what was known then. UTC ISO, as addresses write it. */
export function serverNow(): string {
  return new Date(Math.ceil((Date.now() + ahead) / 1000) * 1000).toISOString().replace(".000Z", "Z");
}
