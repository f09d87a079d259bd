import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { RegionRepository } from '../repositories/region.repository.js';
import { KeptByVersion } from './kept-by-version.js';
import { RegionTree } from './region-tree.js';

/** Regions of several versions of the data: every question that names one asks for them. */
const KEPT = 20_000;

/** All regions, also those that have no agencies. */
@Injectable()
export class RegionsQuestion {
  private readonly kept: KeptByVersion<RegionTree>;

  constructor(
    database: DataSource,
    private readonly regions: RegionRepository,
  ) {
    this.kept = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ size }) => size);
  }

  ask(): Promise<RegionTree> {
    return this.kept.get('', async () => new RegionTree(await this.regions.list()));
  }
}
