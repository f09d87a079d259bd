import { FileStore } from '@gongkai/file-store';
import { StorageModule } from '@gongkai/report-storage';
import { type DynamicModule, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';

import { AgenciesController } from './agencies/agencies.controller.js';
import { AgenciesService } from './agencies/agencies.service.js';
import { StatementsController } from './agencies/statements.controller.js';
import { StatementsService } from './agencies/statements.service.js';
import { ChecksController } from './checks/checks.controller.js';
import { ChecksService } from './checks/checks.service.js';
import { ComparisonsController } from './comparisons/comparisons.controller.js';
import { ComparisonsService } from './comparisons/comparisons.service.js';
import { CompositionsController } from './compositions/compositions.controller.js';
import { CompositionsService } from './compositions/compositions.service.js';
import { questionPipe } from './contract/question.pipe.js';
import { CopiesController } from './copies/copies.controller.js';
import { CopiesService } from './copies/copies.service.js';
import { CoverageController } from './coverage/coverage.controller.js';
import { CoverageService } from './coverage/coverage.service.js';
import { DistributionsController } from './distributions/distributions.controller.js';
import { DistributionsService } from './distributions/distributions.service.js';
import { EventsController } from './events/events.controller.js';
import { ProgressFeed } from './events/progress-feed.js';
import { RemarksController } from './findings/remarks.controller.js';
import { RemarksService } from './findings/remarks.service.js';
import { FunnelsController } from './funnels/funnels.controller.js';
import { FunnelsService } from './funnels/funnels.service.js';
import { HealthController } from './health/health.controller.js';
import { ReadinessService } from './health/readiness.service.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { RequestMetrics } from './metrics/request-metrics.js';
import { AgencyNames } from './organisations/agency-names.js';
import { ChoicesService } from './organisations/choices.service.js';
import { ScopesService } from './organisations/scopes.service.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { NamedProblemsController } from './named-problems/named-problems.controller.js';
import { NamedProblemsService } from './named-problems/named-problems.service.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewSheetService } from './overview/overview-sheet.service.js';
import { OverviewService } from './overview/overview.service.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { QualityController } from './quality/quality.controller.js';
import { QualityService } from './quality/quality.service.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { RankingsService } from './rankings/rankings.service.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsService } from './reports/reports.service.js';
import { RevalidationInterceptor } from './revalidation/revalidation.interceptor.js';
import { RulePreviewService } from './rules/rule-preview.service.js';
import { RollupsController } from './rollups/rollups.controller.js';
import { RollupsService } from './rollups/rollups.service.js';
import { RulesController } from './rules/rules.controller.js';
import { RulesService } from './rules/rules.service.js';
import { SampleProvinceController } from './sample-province/sample-province.controller.js';
import { SignInAttempts } from './sessions/attempts.js';
import { SessionGuard } from './sessions/session.guard.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { type Settings, SETTINGS } from './settings.js';
import { ArchivesService } from './submissions/archives.service.js';
import { OriginalsService } from './submissions/originals.service.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { SubmissionsService } from './submissions/submissions.service.js';
import { TrendsController } from './trends/trends.controller.js';
import { TrendsService } from './trends/trends.service.js';

const CONTROLLERS = [
  AgenciesController,
  ChecksController,
  ComparisonsController,
  CompositionsController,
  CopiesController,
  RollupsController,
  CoverageController,
  DistributionsController,
  EventsController,
  FunnelsController,
  HealthController,
  MetricsController,
  IndicatorsController,
  NamedProblemsController,
  OrganisationsController,
  OverviewController,
  QualityController,
  RankingsController,
  RemarksController,
  ReportsController,
  RulesController,
  SampleProvinceController,
  SessionsController,
  StatementsController,
  SubmissionsController,
  TrendsController,
];

const SERVICES = [
  AgenciesService,
  AgencyNames,
  ChecksService,
  ChoicesService,
  ComparisonsService,
  CompositionsService,
  CopiesService,
  RollupsService,
  CoverageService,
  ArchivesService,
  NamedProblemsService,
  OriginalsService,
  OverviewService,
  OverviewSheetService,
  DistributionsService,
  FunnelsService,
  ProgressFeed,
  QualityService,
  RankingsService,
  ReadinessService,
  RemarksService,
  ReportsService,
  RequestMetrics,
  RulePreviewService,
  RulesService,
  ScopesService,
  SessionsService,
  SignInAttempts,
  StatementsService,
  SubmissionsService,
  TrendsService,
];

/** What holds for every route: a session, the contract on the way in and out, and problem documents. */
const EVERYWHERE = [
  { provide: APP_GUARD, useClass: SessionGuard },
  { provide: APP_PIPE, useValue: questionPipe },
  // Outside of the contract: that something still holds has no content.
  { provide: APP_INTERCEPTOR, useClass: RevalidationInterceptor },
  { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

@Module({})
export class ApiModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [StorageModule.forRoot(settings.databaseUrl)],
      controllers: CONTROLLERS,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: FileStore, useFactory: () => new FileStore(settings.fileStore) },
        ...SERVICES,
        ...EVERYWHERE,
      ],
    };
  }
}
