import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { Answers } from '../contract/answers.js';
import { NoSession } from '../sessions/access.js';
import { ReadinessService } from './readiness.service.js';

const Health = z.object({ status: z.literal('up') });
const State = z.enum(['up', 'down']);
const Ready = z.object({
  ready: z.boolean(),
  database: State,
  files: State,
  queue: z.object({ backend: z.enum(['postgres', 'redis']), state: State }),
  sandbox: z.object({ lacking: z.array(z.string()) }),
});

/** For whoever watches over the process: outside /api/v1 and without a session. */
@ApiTags('health')
@NoSession()
@Controller()
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get('healthz')
  @ApiOperation({ summary: 'The process is alive' })
  @Answers(Health)
  health(): z.infer<typeof Health> {
    return { status: 'up' };
  }

  @Get('readyz')
  @ApiOperation({ summary: 'Whether questions can be answered, and the state of each part' })
  @Answers(Ready)
  @ApiResponse({ status: HttpStatus.SERVICE_UNAVAILABLE, standardSchema: Ready, description: 'Not ready' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<z.infer<typeof Ready>> {
    const readiness = await this.readiness.check();
    if (!readiness.ready) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
