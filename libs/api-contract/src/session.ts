import { z } from 'zod';

export const ROLES = ['clerk', 'supervisor', 'analyst'] as const;

/** POST /session */
export const SignIn = z.object({ name: z.string().min(1).max(100), password: z.string().min(1).max(200) });
export type SignIn = z.infer<typeof SignIn>;

export const Account = z.object({ name: z.string(), role: z.enum(ROLES), sample: z.boolean() });
export type Account = z.infer<typeof Account>;

/** What POST /session answers; the same token is set as a cookie. */
export const Session = z.object({ token: z.string(), account: Account });
export type Session = z.infer<typeof Session>;
