import { AppError } from '@gongkai/outcome';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApplication } from './application.js';
import { type Settings, settingsFrom } from './settings.js';

/** Listens, and tells a parent process so. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const application = await createApplication(settings);
  await listen(application, settings);
  process.send?.('ready');
  // A parent that is gone leaves nobody to end this process.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

/** @throws AppError `port-taken` */
async function listen(application: NestFastifyApplication, { port, host }: Settings): Promise<void> {
  try {
    await application.listen(port, host);
  } catch (cause) {
    await application.close();
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EADDRINUSE') throw cause;
    throw new AppError(
      'port-taken',
      `端口 ${port} 已被占用：请停掉占用它的程序，或用 PORT 换一个端口\nPort ${port} is taken: stop what uses it, or choose another with PORT`,
      {},
      { cause },
    );
  }
}

try {
  await main();
} catch (error) {
  const sentence = error instanceof AppError ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
  if (process.connected) process.disconnect();
}
