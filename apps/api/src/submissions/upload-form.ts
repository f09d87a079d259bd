import { SubmissionFields } from '@gongkai/api-contract';
import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';

/** The form of an upload as the description of the API shows it: the fields of the contract, and the file. */
export const UPLOAD_FORM = {
  type: 'object',
  properties: {
    ...z.toJSONSchema(SubmissionFields, { io: 'input' }).properties,
    file: { type: 'string', format: 'binary' },
  },
  required: ['file'],
} as Extract<ApiBodyOptions, { schema: unknown }>['schema'];
