import { FileStore } from '@gongkai/file-store';
import { AppError } from '@gongkai/outcome';
import { SampleProvinceRepository, SubmissionRepository } from '@gongkai/report-storage';
import { type SampleDocument, sampleProvince } from '@gongkai/sample-province';
import { Inject, Injectable, Logger } from '@nestjs/common';

import { SETTINGS } from '../tokens.js';
import type { WorkerSettings } from '../settings.js';

/** So many documents may wait at a time: a person's upload is never behind more than those in hand. */
const MOST_WAITING = 50;
const LOOK_EVERY_MS = 250;

/**
 * Sends the documents of an ordered sample province, as a person would, but
 * behind every person. A restart goes on where it was: what was received once
 * is recognised by its bytes.
 */
@Injectable()
export class SampleLoader {
  private readonly logger = new Logger(SampleLoader.name);
  private loading: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: WorkerSettings,
    private readonly provinces: SampleProvinceRepository,
    private readonly submissions: SubmissionRepository,
    private readonly files: FileStore,
  ) {}

  start(): void {
    if (!this.settings.sampleProvince) return;
    this.loading = this.load().catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not-allowed') return; // It was removed meanwhile.
      this.logger.error('The sample province could not be loaded; a restart goes on with it', error);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.loading;
  }

  /** Comes back when everything has been received and read, or it is stopped. */
  private async load(): Promise<void> {
    const order = await this.provinces.toLoad();
    if (!order) return;
    const { seed, years, agencies } = order;
    const { documents } = sampleProvince({ seed, years, ...(agencies === null ? {} : { agencies }) });
    for (const document of documents) {
      if (await this.isStoppedBefore(MOST_WAITING)) return;
      await this.send(document);
    }
    if (await this.isStoppedBefore(1)) return;
    await this.provinces.markLoaded();
  }

  /** Waits until fewer than so many wait to be read; true when it is stopped before that. */
  private async isStoppedBefore(waiting: number): Promise<boolean> {
    while (!this.stopped && (await this.provinces.waiting()) >= waiting) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return this.stopped;
  }

  private async send(document: SampleDocument): Promise<void> {
    const { fileName, agencyId, year, publishedOn } = document;
    const { sha256, size } = await this.files.keep(await document.bytes());
    await this.submissions.receive({
      sha256,
      size,
      fileName,
      sentBy: null,
      publishedOn,
      givenAgency: agencyId,
      givenYear: year,
      replaces: null,
      sample: true,
      priority: 'sample',
    });
  }
}
