import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { type DatabaseOptions, openDatabase } from './database.js';
import { AgencyQuestion } from './questions/agency.question.js';
import { AgencyYearsQuestion } from './questions/agency-years.question.js';
import { ChoicesQuestion } from './questions/choices.question.js';
import { CellMediansQuestion } from './questions/cell-medians.question.js';
import { ComparisonsQuestion } from './questions/comparisons.question.js';
import { CompositionsQuestion } from './questions/compositions.question.js';
import { CopiesQuestion } from './questions/copies.question.js';
import { CoverageQuestion } from './questions/coverage.question.js';
import { NamedProblemsQuestion } from './questions/named-problems.question.js';
import { LatestReportsQuestion } from './questions/latest-reports.question.js';
import { QualityQuestion } from './questions/quality.question.js';
import { DistributionsQuestion } from './questions/distributions.question.js';
import { FunnelsQuestion } from './questions/funnels.question.js';
import { RankingsQuestion } from './questions/rankings.question.js';
import { RegionsQuestion } from './questions/regions.question.js';
import { RollupsQuestion } from './questions/rollups.question.js';
import { RuleFindingsQuestion } from './questions/rule-findings.question.js';
import { TrendsQuestion } from './questions/trends.question.js';
import { AccountRepository } from './repositories/account.repository.js';
import { AgencyRepository } from './repositories/agency.repository.js';
import { CheckRepository } from './repositories/check.repository.js';
import { DataVersionRepository } from './repositories/data-version.repository.js';
import { FindingRepository } from './repositories/finding.repository.js';
import { OutboxRepository } from './repositories/outbox.repository.js';
import { ReadingRepository } from './repositories/reading.repository.js';
import { RegionRepository } from './repositories/region.repository.js';
import { ReportRepository } from './repositories/report.repository.js';
import { RuleSettingRepository } from './repositories/rule-setting.repository.js';
import { SampleProvinceRepository } from './repositories/sample-province.repository.js';
import { StatementRepository } from './repositories/statement.repository.js';
import { SubmissionRepository } from './repositories/submission.repository.js';

const REPOSITORIES = [
  AccountRepository,
  AgencyRepository,
  CheckRepository,
  DataVersionRepository,
  FindingRepository,
  OutboxRepository,
  ReadingRepository,
  RegionRepository,
  ReportRepository,
  RuleSettingRepository,
  SampleProvinceRepository,
  StatementRepository,
  SubmissionRepository,
];

const QUESTIONS = [
  AgencyQuestion,
  AgencyYearsQuestion,
  ChoicesQuestion,
  CellMediansQuestion,
  ComparisonsQuestion,
  CompositionsQuestion,
  CopiesQuestion,
  CoverageQuestion,
  NamedProblemsQuestion,
  LatestReportsQuestion,
  QualityQuestion,
  DistributionsQuestion,
  FunnelsQuestion,
  RankingsQuestion,
  RegionsQuestion,
  RollupsQuestion,
  RuleFindingsQuestion,
  TrendsQuestion,
];

@Injectable()
class DatabaseClosing implements OnApplicationShutdown {
  constructor(private readonly database: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.destroy();
  }
}

/** Every repository and question, and the DataSource under them, for an application; closed when it shuts down. */
@Module({})
export class StorageModule {
  static forRoot(url: string, options?: DatabaseOptions): DynamicModule {
    return {
      module: StorageModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => openDatabase(url, options) },
        DatabaseClosing,
        ...REPOSITORIES,
        ...QUESTIONS,
      ],
      exports: [DataSource, ...REPOSITORIES, ...QUESTIONS],
    };
  }
}
