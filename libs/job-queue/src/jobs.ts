import { CHECK_REPORTS, READ_SUBMISSION } from '@gongkai/report-storage';
import { z } from 'zod';

interface Payloads {
  readonly [READ_SUBMISSION]: { readonly submissionId: string };
  readonly [CHECK_REPORTS]: { readonly reportIds: readonly string[] };
}

export type QueueName = keyof Payloads;
export type Payload<Name extends QueueName> = Payloads[Name];

/** Every queue with what its jobs carry. A payload is parsed where it comes in, like any other input. */
export const JOBS: { readonly [Name in QueueName]: z.ZodType<Payloads[Name]> } = {
  [READ_SUBMISSION]: z.object({ submissionId: z.uuid() }),
  [CHECK_REPORTS]: z.object({ reportIds: z.array(z.uuid()) }),
};

export const QUEUES = Object.keys(JOBS) as QueueName[];
