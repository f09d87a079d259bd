import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';

import { ReadinessService } from '../health/readiness.service.js';
import { NoSession } from '../sessions/access.js';
import { RequestMetrics } from './request-metrics.js';

@ApiTags('health')
@NoSession()
@Controller()
export class MetricsController {
  constructor(
    private readonly requests: RequestMetrics,
    private readonly readiness: ReadinessService,
  ) {}

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Figures of this process in the text format of Prometheus' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } }, description: 'Metrics' })
  async metrics(): Promise<string> {
    const { database, queue } = await this.readiness.check();
    const waiting = queue.state === 'up' ? await this.readiness.waiting() : null;
    return [
      ...this.requests.lines(),
      ...gauge('gongkai_database_up', 'Whether the database answers.', database === 'up' ? 1 : 0),
      ...gauge('gongkai_queue_up', 'Whether the queue answers.', queue.state === 'up' ? 1 : 0),
      ...(waiting === null ? [] : gauge('gongkai_queue_waiting', 'Documents that wait to be read.', waiting)),
      ...gauge('process_resident_memory_bytes', 'Resident memory in bytes.', process.memoryUsage.rss()),
      ...gauge('process_uptime_seconds', 'Seconds since the start.', process.uptime()),
      '',
    ].join('\n');
  }
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
