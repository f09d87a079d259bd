import { READ_SUBMISSION } from '@gongkai/report-storage';
import { z } from 'zod';

/** Every queue with what its jobs carry. A payload is parsed where it comes in, like any other input. */
export const JOBS = {
  [READ_SUBMISSION]: z.object({ submissionId: z.uuid() }),
} as const;

export type QueueName = keyof typeof JOBS;
export type Payload<Name extends QueueName> = z.infer<(typeof JOBS)[Name]>;

export const QUEUES = Object.keys(JOBS) as QueueName[];
