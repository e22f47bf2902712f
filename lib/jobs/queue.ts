// Jobs on the same database (graphile-worker): a report and its job are kept together or not at all.
import { run, runMigrations, type Runner, type TaskList } from "graphile-worker";
import { prisma } from "../db/client";
import { log } from "../log";
import type { NewReport } from "../reports/report";
import { saveReport, saveReportState, type Connection } from "../reports/store";

export const processReportTask = "process-report";

/** Keeps a text and queues its reading. The same text twice is one report; one whose reading failed is read again. */
export async function receiveReport(
  report: NewReport,
): Promise<{ id: string; state: string; isNew: boolean }> {
  return prisma().$transaction(async (db) => {
    const saved = await saveReport(report, db);
    if (!saved.isNew && saved.state !== "failed") return saved;
    if (!saved.isNew) await saveReportState(saved.id, "queued", null, db);
    await queueReport(saved.id, db);
    return { ...saved, state: "queued" };
  });
}

/** Queues the reading of a stored report; queueing it again before it runs changes nothing. */
async function queueReport(reportId: string, db: Connection = prisma()): Promise<void> {
  await db.$executeRaw`SELECT graphile_worker.add_job(
    identifier => ${processReportTask}, payload => json_build_object('reportId', ${reportId}::text), job_key => ${`report:${reportId}`}, max_attempts => 5)`;
}

/** Makes or updates the queue's own tables; does nothing when they are up to date. */
export async function prepareQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl });
}

/** Works the queue off, one job at a time, until stopped. */
export async function runQueue(databaseUrl: string, taskList: TaskList): Promise<Runner> {
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList,
    parsedCronItems: [],
  });
  runner.promise.catch((error: unknown) => log.error("the queue stopped", error));
  return runner;
}
