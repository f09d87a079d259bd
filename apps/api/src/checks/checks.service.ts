import type { CheckProgress } from '@gongkai/api-contract';
import { CheckRepository, type CheckRun, type StoredAccount } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** Every current report checked again. */
@Injectable()
export class ChecksService {
  constructor(private readonly checks: CheckRepository) {}

  async start(by: StoredAccount): Promise<CheckProgress> {
    return progressOf(await this.checks.start(by.id));
  }

  async latest(): Promise<CheckProgress> {
    const run = await this.checks.run();
    return run ? progressOf(run) : { state: 'absent', startedAt: null, done: 0, total: 0 };
  }
}

function progressOf({ startedAt, done, total }: CheckRun): CheckProgress {
  return { state: done < total ? 'running' : 'done', startedAt, done, total };
}
