import { createHash } from 'node:crypto';

import { DataVersionRepository, type StoredAccount } from '@gongkai/report-storage';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';

import type { SignedInRequest } from '../sessions/session.guard.js';
import { codeVersion } from './code-version.js';
import { type Audience, Revalidated } from './revalidated.js';
import { WrittenAnswers } from './written-answers.js';

/**
 * Names the answers of marked routes by what they are made of, answers 304 to whoever has the one of now, and keeps
 * them as they are sent.
 */
@Injectable()
export class RevalidationInterceptor implements NestInterceptor {
  private readonly code = codeVersion();
  private readonly written = new WrittenAnswers();

  constructor(
    private readonly data: DataVersionRepository,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const audience = this.reflector.getAllAndOverride(Revalidated, [context.getHandler(), context.getClass()]) as
      Audience | undefined;
    if (audience === undefined) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<SignedInRequest>();
    const reply = http.getResponse<FastifyReply>();
    const version = request.dataVersion;
    const tag = entityTag([version, this.code, today(), ...askedBy(request, audience)]);
    const name = () => reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: VARY });
    if (isNamed(tag, request.headers['if-none-match'])) {
      void name().status(304);
      return of(undefined);
    }
    const answer =
      this.written.find(tag) ??
      this.written.write(tag, await this.data.answerFrom(version, () => lastValueFrom(next.handle())));
    if (answer instanceof Buffer) void reply.type('application/json; charset=utf-8');
    void name();
    return of(answer);
  }
}

const VARY = 'Accept-Language, Authorization, Cookie';

/** Address, language, and what the account may see where that matters. */
function askedBy({ url, headers, account }: SignedInRequest, audience: Audience): string[] {
  const { id, role }: StoredAccount = account;
  return [url, headers['accept-language'] ?? '', ...(audience === 'account' ? [id, role] : [])];
}

/** Once: to make one takes longer than a question. */
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** What is late or due may depend on the day. */
function today(): string {
  return DAY.format(new Date());
}

function entityTag(parts: readonly string[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}

/** By weak comparison (RFC 9110, 8.8.3.2). */
function isNamed(tag: string, asked = ''): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//u, '');
  return asked.split(',').some((each) => each.trim() === '*' || opaque(each) === opaque(tag));
}
