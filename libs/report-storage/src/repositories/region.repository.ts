import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { RegionEntity } from '../entities/region.entity.js';

/** An administrative division, by its national code. */
export interface StoredRegion {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

@Injectable()
export class RegionRepository {
  constructor(private readonly database: DataSource) {}

  /** Adds what is new and renames what is renamed; nothing is taken away. */
  async install(regions: readonly StoredRegion[]): Promise<void> {
    const rows = regions.map(({ code, name, parent }) => ({ code, name, parent }));
    await this.database.getRepository(RegionEntity).upsert(rows, ['code']);
  }

  list(): Promise<StoredRegion[]> {
    return this.database.getRepository(RegionEntity).find({ order: { code: 'ASC' } });
  }
}
