import { AppError } from '@gongkai/outcome';
import { AgencyRepository } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** How many agencies of a name are looked through for the one that has exactly this name. */
const LOOKED_THROUGH = 50;

/** Agencies as people and scripts name them. */
@Injectable()
export class AgencyNames {
  constructor(private readonly agencies: AgencyRepository) {}

  /**
   * The id of the agency of this id or this full name.
   *
   * @throws AppError `agency-not-found` where there is none, or more than one of the name
   */
  async idOf(idOrName: string): Promise<string> {
    const byId = await this.agencies.get(idOrName);
    if (byId) return byId.id;
    const found = await this.agencies.search({ search: idOrName, limit: LOOKED_THROUGH });
    const [only, ...others] = found.filter(({ name }) => name === idOrName.trim());
    if (!only || others.length > 0) {
      throw new AppError('agency-not-found', `没有编号或全称为“${idOrName}”的机关，请从机关的列表中另选一个`);
    }
    return only.id;
  }
}
