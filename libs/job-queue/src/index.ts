export { JOBS, type Payload, type QueueName, QUEUES } from './jobs.js';
export { openQueueBackend, prepareQueue, type QueueUrls } from './open-queue-backend.js';
export { OutboxRelay, type RelayOptions } from './outbox-relay.js';
export { openPostgresBackend } from './postgres-backend.js';
export type { Consumer, ConsumerOptions, JobHandler, NewJob, QueueBackend } from './queue-backend.js';
export { openRedisBackend } from './redis-backend.js';
export { Sweeper } from './sweeper.js';
