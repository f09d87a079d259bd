import type { ProgressEvent } from '@gongkai/api-contract';
import {
  listen,
  type Listener,
  PROGRESS_CHANNEL,
  SampleProvinceRepository,
  type StoredSubmission,
  SubmissionRepository,
} from '@gongkai/report-storage';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Observable, Subject } from 'rxjs';

import { type Settings, SETTINGS } from '../settings.js';
import { shownSubmission } from '../submissions/shown-submission.js';

/** One thing that happened; `about` says who may hear of it, null is everybody. */
export interface Progress {
  readonly event: ProgressEvent;
  readonly about: Pick<StoredSubmission, 'sentBy'> | null;
}

/** Notifications that come within this time are looked up together: a submission changes several times a second. */
const GATHERED_MS = 150;

/** Hears from PostgreSQL which submissions have changed, looks each up once and tells everybody who listens. */
@Injectable()
export class ProgressFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ProgressFeed.name);
  private readonly told = new Subject<Progress>();
  private readonly changed = new Set<string>();
  private listener: Listener | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly submissions: SubmissionRepository,
    private readonly province: SampleProvinceRepository,
  ) {}

  get progress(): Observable<Progress> {
    return this.told.asObservable();
  }

  onApplicationBootstrap(): void {
    this.listener = listen(this.settings.databaseUrl, PROGRESS_CHANNEL, (id) => {
      this.changed.add(id);
      this.timer ??= setTimeout(() => void this.tell(), GATHERED_MS);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    await this.listener?.close();
    this.told.complete();
  }

  private async tell(): Promise<void> {
    const ids = [...this.changed];
    this.changed.clear();
    this.timer = null;
    if (!this.told.observed) return;
    try {
      const submissions = await Promise.all(ids.filter((id) => id !== '').map((id) => this.find(id)));
      const own = submissions.flatMap((submission) => (submission?.sample === false ? [submission] : []));
      for (const submission of own) {
        this.told.next({ event: { type: 'submission', submission: shownSubmission(submission) }, about: submission });
      }
      if (own.length < ids.length) await this.tellOfProvince();
    } catch (error) {
      this.logger.warn(`Progress was not told: ${String(error)}`);
    }
  }

  /** Null for one that has been removed meanwhile. */
  private find(id: string): Promise<StoredSubmission | null> {
    return this.submissions.get(id).catch(() => null);
  }

  private async tellOfProvince(): Promise<void> {
    const { done, total } = await this.province.progress();
    this.told.next({ event: { type: 'sample-province', done, total }, about: null });
  }
}
