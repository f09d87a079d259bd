import { CreateOrganisations1764000000000 } from './migrations/1764000000000-create-organisations.js';
import { CreateAccounts1764000100000 } from './migrations/1764000100000-create-accounts.js';
import { CreateSubmissions1764000200000 } from './migrations/1764000200000-create-submissions.js';
import { CreateReports1764000300000 } from './migrations/1764000300000-create-reports.js';
import { CreateFindings1764000350000 } from './migrations/1764000350000-create-findings.js';
import { CreateReviews1764000450000 } from './migrations/1764000450000-create-reviews.js';
import { CreateReportTexts1764000800000 } from './migrations/1764000800000-create-report-texts.js';
import { CreateSampleProvince1764000400000 } from './migrations/1764000400000-create-sample-province.js';
import { CreateFindingsDigest1764000500000 } from './migrations/1764000500000-create-findings-digest.js';
import { CreatePeerGroups1764000600000 } from './migrations/1764000600000-create-peer-groups.js';
import { SeveralPredecessors1764000700000 } from './migrations/1764000700000-several-predecessors.js';
import { CreateRequiredWordings1764000900000 } from './migrations/1764000900000-create-required-wordings.js';
import { FiguresWithoutDocuments1764001100000 } from './migrations/1764001100000-figures-without-documents.js';
import { CreateRollups1764001200000 } from './migrations/1764001200000-create-rollups.js';
import { MeasureEveryIndicator1764001300000 } from './migrations/1764001300000-measure-every-indicator.js';
import { IndexPublishedVersions1764001400000 } from './migrations/1764001400000-index-published-versions.js';
import { CreateDataVersion1764001500000 } from './migrations/1764001500000-create-data-version.js';
import { CreateAgencyStatements1764001600000 } from './migrations/1764001600000-create-agency-statements.js';
import { CreateReportProblems1764001700000 } from './migrations/1764001700000-create-report-problems.js';
import { SpellNames1764001800000 } from './migrations/1764001800000-spell-names.js';
import { FindAgenciesBelow1764001900000 } from './migrations/1764001900000-find-agencies-below.js';
import { LeaveAgencyToReport1764002000000 } from './migrations/1764002000000-leave-agency-to-report.js';
import { DivideYearsAmongVersions1764002100000 } from './migrations/1764002100000-divide-years-among-versions.js';

/** Every migration in order: a file in migrations/ that is not named here does not run. */
export const MIGRATIONS = [
  CreateOrganisations1764000000000,
  CreateAccounts1764000100000,
  CreateSubmissions1764000200000,
  CreateReports1764000300000,
  CreateFindings1764000350000,
  CreateSampleProvince1764000400000,
  CreateReviews1764000450000,
  CreateFindingsDigest1764000500000,
  CreatePeerGroups1764000600000,
  SeveralPredecessors1764000700000,
  CreateReportTexts1764000800000,
  CreateRequiredWordings1764000900000,
  FiguresWithoutDocuments1764001100000,
  CreateRollups1764001200000,
  MeasureEveryIndicator1764001300000,
  IndexPublishedVersions1764001400000,
  CreateDataVersion1764001500000,
  CreateAgencyStatements1764001600000,
  CreateReportProblems1764001700000,
  SpellNames1764001800000,
  FindAgenciesBelow1764001900000,
  LeaveAgencyToReport1764002000000,
  DivideYearsAmongVersions1764002100000,
];
