// Who may do what, in functions that read like speech. Accounts and roles will come in here.
import { AppError } from "../errors";
import type { Audience } from "../events/event-view";

/** Editors decide; the public reads. */
export function mayDecide(audience: Audience): boolean {
  return audience === "editor";
}

/** Editors send reports in. */
export function maySendReports(audience: Audience): boolean {
  return audience === "editor";
}

/** Throws `not_allowed` saying what is missing. */
export function needRight(allowed: boolean): void {
  if (!allowed)
    throw new AppError(
      "not_allowed",
      "This needs the editor's key: sign in at /review, or send it as `Authorization: Bearer <key>`.",
    );
}
