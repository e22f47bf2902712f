// How many events there are of each sort and day: the numbers on chips, the bars under the map.
import { z } from "zod";
import { countEvents } from "../../../../../lib/tiles/store";
import { answerEvents } from "../../../../_http/answer-events";
import { parseQuery } from "../../../../_http/parse-request";
import { boxParameter, filterOf } from "../filter-query";

export const dynamic = "force-dynamic";

const query = z.object({ bbox: boxParameter });

/**
 * GET /api/v1/events/counts?kind=strike&bbox=38,32,49,38
 *
 * Totals, one count for each choice of each facet (each as though it were not filtered by itself), and bars over time of the
 * filter without its period.
 */
export function GET(request: Request): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const { bbox } = parseQuery(query, request);
    return countEvents(filterOf(request), { box: bbox }, audience);
  });
}
