/** A thread that checks reports, one job after the other, over a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';

import { CheckRepository, openDatabase, RuleSettingRepository } from '@gongkai/report-storage';

import { ReportJudging } from './report-judging.service.js';

const { databaseUrl } = workerData as { databaseUrl: string };
const database = await openDatabase(databaseUrl, { poolSize: 1 });
const checks = new CheckRepository(database);
const judging = new ReportJudging(new RuleSettingRepository(database));

parentPort?.on('message', (reportIds: readonly string[]) => {
  void answer(reportIds).then((said) => parentPort?.postMessage(said));
});

/** Null when they have been checked, or the error. */
async function answer(reportIds: readonly string[]): Promise<unknown> {
  try {
    await checks.check(reportIds, await judging.judge());
    return null;
  } catch (error) {
    return error;
  }
}
