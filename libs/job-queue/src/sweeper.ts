import type { CheckRepository, OutboxRepository, ReadingRepository } from '@gongkai/report-storage';

import { repeat, type Repeated } from './repeated.js';

const SWEEP_EVERY_MS = 15_000;

/** Looks for readings and checks that are past their time, and rings again for them; counts peers when reports have arrived. */
export class Sweeper {
  private sweeping: Repeated | null = null;

  constructor(
    private readonly readings: ReadingRepository,
    private readonly checks: CheckRepository,
    private readonly outbox: OutboxRepository,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    const sweep = async () => {
      await this.readings.ringOverdue();
      await this.checks.refreshPeers();
      await this.checks.ringOverdue();
      await this.outbox.prune();
    };
    this.sweeping = repeat(sweep, SWEEP_EVERY_MS, this.onError);
    this.sweeping.now();
  }

  async stop(): Promise<void> {
    await this.sweeping?.stop();
  }
}
