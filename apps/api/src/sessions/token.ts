import { createHash, randomBytes } from 'node:crypto';

import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'gongkai_session';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It is random enough that a plain hash cannot be turned back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The token of a request: `Authorization: Bearer` of a script, or the cookie of a browser. */
export function tokenOf(request: Pick<FastifyRequest, 'headers' | 'cookies'>): string | null {
  const bearer = /^Bearer +(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? request.cookies[SESSION_COOKIE] ?? null;
}
