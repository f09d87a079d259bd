import { Controller, Get, HttpException, Module, Param } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppError, ERROR_CODES, type ErrorCode } from '@gongkai/outcome';
import { Problem } from '@gongkai/api-contract';

import { ProblemFilter } from './problem.filter.js';
import { STATUSES } from './statuses.js';

const OTHERS: Readonly<Record<string, unknown>> = {
  fault: new TypeError('secret: postgres://somebody:password@host'),
  teapot: new HttpException('secret', 418),
  'database-gone': Object.assign(new Error('secret'), { code: '57P01' }),
  'nul-in-text': Object.assign(new Error('secret'), { code: '22021' }),
  'library-status': Object.assign(new Error('secret'), { code: 'ELSE', statusCode: 404 }),
  nothing: undefined,
};

@Controller()
class Failing {
  @Get('coded/:code')
  coded(@Param('code') code: ErrorCode): never {
    throw new AppError(code, `为什么：${code}`, { secret: 'secret', retryAfterSeconds: 7 });
  }

  @Get('other/:name')
  other(@Param('name') name: string): never {
    throw OTHERS[name];
  }
}

@Module({ controllers: [Failing], providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class FailingModule {}

describe('ProblemFilter', () => {
  let application: NestFastifyApplication;

  beforeAll(async () => {
    application = await NestFactory.create<NestFastifyApplication>(FailingModule, new FastifyAdapter());
    application.useLogger(false);
    await application.init();
  });

  afterAll(() => application.close());

  const ask = async (url: string) => {
    const { statusCode, headers, payload } = await application.inject(url);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(payload).not.toContain('secret');
    const problem = Problem.parse(JSON.parse(payload));
    expect(problem.status).toBe(statusCode);
    return { ...problem, retryAfter: headers['retry-after'] };
  };

  it('has a status for every code, and for no other', () => {
    expect(Object.keys(STATUSES).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each(ERROR_CODES)('answers %s with its status, its code and its own sentence', async (code) => {
    expect(await ask(`/coded/${code}`)).toMatchObject({
      status: STATUSES[code],
      code,
      detail: `为什么：${code}`,
      retryAfter: '7',
    });
  });

  it.each([
    ['fault', 500, 'internal-error'],
    ['library-status', 500, 'internal-error'],
    ['nothing', 500, 'internal-error'],
    ['teapot', 418, 'question-invalid'],
    ['database-gone', 503, 'database-unavailable'],
    ['nul-in-text', 400, 'question-invalid'],
  ])('tells nothing of %s but that it happened', async (name, status, code) => {
    expect(await ask(`/other/${name}`)).toMatchObject({ status, code });
  });

  it('says in Chinese that there is no such address', async () => {
    expect(await ask('/nowhere')).toMatchObject({
      status: 404,
      code: 'question-invalid',
      detail: expect.stringContaining('没有这个地址') as string,
    });
  });
});
