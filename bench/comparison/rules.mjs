import { startWorker } from '../checking/worker-process.mjs';

const LOOK_EVERY_MS = 500;

/** Seconds that a worker takes for the jobs that the figures left: every rule that needs only figures, on every report. */
export async function secondsOfRules(source, url) {
  const start = performance.now();
  const worker = await startWorker(url);
  try {
    while (await isDue(source)) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const seconds = (performance.now() - start) / 1000;
    const [{ findings }] = await source.query('SELECT count(*)::integer AS findings FROM finding');
    return { seconds, findings };
  } finally {
    await worker.stop();
  }
}

async function isDue(source) {
  const [{ due }] = await source.query('SELECT EXISTS (SELECT FROM report WHERE check_due IS NOT NULL) AS due');
  return due;
}
