import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { AppError } from '@gongkai/outcome';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { problemOf } from './problem.js';
import { retryAfterOf } from './retry-after.js';

/** Every error leaves as a problem document (RFC 9457). What is our fault is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.log(request, error);
    // A stream that broke half way can only be cut off.
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const seconds = retryAfterOf(error);
    if (seconds !== null) void reply.header('retry-after', String(seconds));
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  private log({ method, url }: FastifyRequest, error: unknown): void {
    const facts = error instanceof AppError ? JSON.stringify({ code: error.code, ...error.facts }) : '';
    const stack = error instanceof Error ? [error.stack, causeOf(error)].join('\n') : String(error);
    this.logger.error(`${method} ${url.split('?')[0] ?? ''} ${facts}`, stack);
  }
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `Caused by: ${cause.stack ?? cause.message}` : '';
}
