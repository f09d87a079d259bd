import { AppError } from '@gongkai/outcome';

import { createApplication } from './application.js';
import { listen } from './listen.js';
import { settingsFrom } from './settings.js';

/** Listens, and tells a parent process so. SIGTERM and SIGINT end it cleanly. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const application = await createApplication(settings);
  try {
    await listen(application, settings.port, settings.host);
  } catch (error) {
    await application.close();
    throw error;
  }
  process.send?.('ready');
  // A parent that is gone leaves nobody to end this process.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

try {
  await main();
} catch (error) {
  const sentence = error instanceof AppError ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
  if (process.connected) process.disconnect();
}
