import { z } from 'zod';

/** The `:id` of an address. */
export const Id = z.uuid();
