// What a route answers where it may not show an event: 410 for one that was withdrawn, 404 for all else.
import { AppError } from "../../lib/errors";
import { findWithdrawal } from "../../lib/events/revisions/store";

/** `words` say what 404 means where more than the event was asked for. */
export async function eventNotShown(
  id: string | null,
  words = "There is no event with that id, or it is not published.",
): Promise<AppError> {
  const withdrawnAt = id === null ? null : await findWithdrawal(id);
  return withdrawnAt === null
    ? new AppError("not_found", words)
    : new AppError("gone", `The event was withdrawn on ${withdrawnAt.slice(0, 10)} and is not shown.`);
}
