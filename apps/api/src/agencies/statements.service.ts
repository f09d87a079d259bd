import type { NewStatement, Statements } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import { AgencyRepository, StatementRepository, type StoredAccount } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** The right of reply: what agencies say themselves of their figures. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly statements: StatementRepository,
  ) {}

  /** @throws AppError `agency-not-found`, as every method here */
  async list(agencyId: string, by: StoredAccount): Promise<Statements> {
    if (!(await this.agencies.get(agencyId))) {
      throw new AppError('agency-not-found', `没有编号为 ${agencyId} 的机关，请重新选择`);
    }
    const [rows, maySpeak] = await Promise.all([
      this.statements.ofAgency(agencyId),
      this.statements.speaksFor(by.id, agencyId),
    ]);
    return { rows, maySpeak };
  }

  /** @throws AppError `not-allowed`, `question-invalid` for a year of which there is nothing to speak */
  async say(agencyId: string, year: number, { text }: NewStatement, by: StoredAccount): Promise<Statements> {
    await this.maySpeak(agencyId, by);
    await this.statements.say({ agencyId, year, text, madeBy: by.id });
    return this.list(agencyId, by);
  }

  /** @throws AppError `not-allowed` */
  async takeBack(agencyId: string, year: number, by: StoredAccount): Promise<void> {
    await this.maySpeak(agencyId, by);
    await this.statements.takeBack({ agencyId, year, madeBy: by.id });
  }

  private async maySpeak(agencyId: string, by: StoredAccount): Promise<void> {
    const { maySpeak } = await this.list(agencyId, by);
    if (!maySpeak) {
      throw new AppError('not-allowed', '只有报送了该机关现行年报的经办人可以代表该机关说明，请由该机关的经办人填写');
    }
  }
}
