import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';

import { workerSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(workerSettings(process.env)));

let ending: Promise<void> | undefined;
const end = () => {
  ending ??= app.close().then(() => process.exit());
};
process.on('SIGTERM', end);
process.on('SIGINT', end);
// Whoever started it is gone.
process.on('disconnect', end);

process.send?.('ready');
