// The background half of the product: takes reports off the queue and reads them.
import { z } from "zod";
import { listActors } from "../events/actors/store";
import { postgresPlaceIndex } from "../gazetteer/store";
import { env } from "../env";
import { secondOpinionOf } from "./ask-model";
import { processReport } from "./process-report";
import { prepareQueue, processReportTask, runQueue } from "./queue";

const payload = z.object({ reportId: z.string() });

/** Starts working on `databaseUrl`; `stop` lets the running job finish. */
export async function startWorker({
  databaseUrl,
}: {
  databaseUrl: string;
}): Promise<{ stop(): Promise<void> }> {
  await prepareQueue(databaseUrl);
  const runner = await runQueue(databaseUrl, {
    [processReportTask]: async (given) => {
      const { reportId } = payload.parse(given);
      const model = env().languageModel;
      await processReport(reportId, {
        index: postgresPlaceIndex(),
        actors: await listActors(),
        ...(model === null ? {} : { secondOpinion: secondOpinionOf(model) }),
      });
    },
  });
  return { stop: async () => runner.stop() };
}
