import { AccountEntity } from './entities/account.entity.js';
import { AgencyStatementEntity } from './entities/agency-statement.entity.js';
import { AgencyVersionEntity } from './entities/agency-version.entity.js';
import { AgencyEntity } from './entities/agency.entity.js';
import { CheckRunEntity } from './entities/check-run.entity.js';
import { CommonTextEntity } from './entities/common-text.entity.js';
import { FindingRemarkEntity } from './entities/finding-remark.entity.js';
import { FindingEntity } from './entities/finding.entity.js';
import { OutboxEntity } from './entities/outbox.entity.js';
import { PeerChangeEntity } from './entities/peer-change.entity.js';
import { PeerGroupEntity } from './entities/peer-group.entity.js';
import { ReadingEntity } from './entities/reading.entity.js';
import { RegionEntity } from './entities/region.entity.js';
import { ReportMeasuresEntity } from './entities/report-measures.entity.js';
import { ReportProblemEntity } from './entities/report-problem.entity.js';
import { ReportTextEntity } from './entities/report-text.entity.js';
import { ReportEntity } from './entities/report.entity.js';
import { ReportingDutyEntity } from './entities/reporting-duty.entity.js';
import { RollupEntity } from './entities/rollup.entity.js';
import { RuleSettingEntity } from './entities/rule-setting.entity.js';
import { SampleProvinceEntity } from './entities/sample-province.entity.js';
import { SessionEntity } from './entities/session.entity.js';
import { StoredFileEntity } from './entities/stored-file.entity.js';
import { SubmissionEntity } from './entities/submission.entity.js';

/** Every table. */
export const ENTITIES = [
  AccountEntity,
  AgencyEntity,
  AgencyStatementEntity,
  AgencyVersionEntity,
  CheckRunEntity,
  CommonTextEntity,
  FindingEntity,
  FindingRemarkEntity,
  OutboxEntity,
  PeerChangeEntity,
  PeerGroupEntity,
  ReadingEntity,
  RegionEntity,
  ReportEntity,
  ReportMeasuresEntity,
  ReportProblemEntity,
  ReportTextEntity,
  ReportingDutyEntity,
  RollupEntity,
  RuleSettingEntity,
  SampleProvinceEntity,
  SessionEntity,
  StoredFileEntity,
  SubmissionEntity,
];
