import type { NewRemark, Remarks } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import { FindingRepository, type StoredAccount } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** What people decide and say of findings. */
@Injectable()
export class RemarksService {
  constructor(private readonly findings: FindingRepository) {}

  /** @throws AppError `finding-not-found`, as every method here */
  async list(findingId: string): Promise<Remarks> {
    return { rows: await this.findings.remarks(findingId) };
  }

  /** @throws AppError `not-allowed`: whose report it is does not decide whether it is right */
  async add(findingId: string, { kind, text }: NewRemark, by: StoredAccount): Promise<Remarks> {
    if (kind !== 'commented' && by.role !== 'supervisor')
      throw new AppError('not-allowed', '核对结果是否成立由主管部门认定；您可以写下意见，供主管部门参考');
    await this.findings.remark(findingId, { kind, text, madeBy: by.id });
    return this.list(findingId);
  }
}
