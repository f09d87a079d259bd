import { z } from 'zod';

/** The `:id` of an address. */
export const Id = z.uuid();

/** The `:id` of a finding. */
export const FindingId = z.string().regex(/^\d{1,18}$/u, '这不是核对结果的编号，请从年报页面进入');
