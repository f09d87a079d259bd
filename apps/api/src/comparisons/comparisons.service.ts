import type { Comparisons, ComparisonsQuery } from '@gongkai/api-contract';
import { AGENCY_KINDS } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import { comparisonsSheet } from '@gongkai/report-export';
import { ComparisonsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ComparisonsService {
  constructor(private readonly comparisons: ComparisonsQuestion) {}

  /** @throws AppError `question-invalid`, `agency-not-found`, `reports-incomparable` */
  async compare(query: ComparisonsQuery): Promise<Comparisons> {
    const { from, to } = query;
    if (from !== undefined && to !== undefined && from > to) {
      throw new AppError('question-invalid', `起始年份 ${from} 晚于结束年份 ${to}，请调换`);
    }
    const answer = await this.comparisons.ask(query);
    const levels = answer.agencies.map(({ kind }) => isGovernment(kind));
    if (levels.includes(true) && levels.includes(false)) {
      throw new AppError(
        'reports-incomparable',
        '人民政府的年报汇总了所属部门和乡镇的数字，不能与部门、乡镇的年报相比。请只选人民政府，或只选部门和乡镇',
      );
    }
    return { ...answer, sample: answer.agencies.some(({ sample }) => sample) };
  }

  async sheet(query: ComparisonsQuery): Promise<ReturnType<typeof comparisonsSheet>> {
    return comparisonsSheet({ ...(await this.compare(query)), exportedAt: new Date() });
  }
}

function isGovernment(kind: string): boolean {
  return AGENCY_KINDS.some(({ code, level }) => code === kind && level === 'government');
}
