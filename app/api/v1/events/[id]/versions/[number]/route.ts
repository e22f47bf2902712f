// One version of an event as it was shown, with its hashes; /events/7kq2m4x@2.json is answered here too.
import { AppError } from "../../../../../../../lib/errors";
import { drawnEvent } from "../../../../../../../lib/events/marks/drawn-event";
import { findRevision, listRevisionNumbers } from "../../../../../../../lib/events/revisions/store";
import { normalizePublicId } from "../../../../../../../lib/text/public-id";
import { answerEvents } from "../../../../../../_http/answer-events";
import { eventNotShown } from "../../../../../../_http/event-not-shown";
import { buildMapData } from "../../../../../../_map/build-map-data";
import { versionMark } from "../versions-schema";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ id: string; number: string }> };

/**
 * GET /api/v1/events/7kq2m4x/versions/2
 *
 * {number, of, madeAt, until, cause, contentHash, previousHash, hash, isWhole, withheld, event, drawn, box}. Where `isWhole`, contentHash is
 * the SHA-256 of `event` as canonical JSON (RFC 8785). What the public may no longer see of it is left out. `drawn`
 * and `box` are as of the event itself.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const asked = await params;
    const id = normalizePublicId(asked.id);
    const number = /^[1-9]\d{0,8}$/.test(asked.number) ? Number(asked.number) : null;
    const revision = id === null || number === null ? null : await findRevision(id, number, audience);
    if (revision !== null) {
      const { view, withheld, of } = revision;
      return {
        ...versionMark(revision),
        of,
        isWhole: !withheld.places && !withheld.sources,
        withheld,
        drawn: buildMapData([view]).data,
        box: drawnEvent(view).box,
        event: view,
      };
    }
    const numbers = id === null ? null : await listRevisionNumbers(id, audience);
    if (numbers === null) throw await eventNotShown(id);
    throw new AppError(
      "not_found",
      numbers.length === 0
        ? "No version of this event is kept."
        : `There is no such version of this event. These are kept: ${numbersInWords(numbers)}.`,
    );
  });
}

/** "1 to 3, 5". */
function numbersInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(", ");
}
