import type { RouteObject } from 'react-router';

import { Home } from './home.js';
import { NotFound } from './not-found.js';
import { PageBroken } from './error-boundary.js';
import { BareShell, OpenShell, Shell } from './shell.js';

/** Each view is an address; each page comes with its own script when it is first opened. */
export const ROUTES: RouteObject[] = [
  {
    path: '/sign-in',
    ErrorBoundary: PageBroken,
    lazy: async () => ({ Component: (await import('../pages/sign-in/sign-in-page.js')).SignInPage }),
  },
  {
    path: '/precheck',
    Component: OpenShell,
    ErrorBoundary: PageBroken,
    children: [
      {
        index: true,
        ErrorBoundary: PageBroken,
        lazy: async () => ({ Component: (await import('../pages/precheck/precheck-page.js')).PrecheckPage }),
      },
    ],
  },
  {
    path: '/wall',
    Component: BareShell,
    ErrorBoundary: PageBroken,
    children: [
      {
        index: true,
        ErrorBoundary: PageBroken,
        lazy: async () => ({ Component: (await import('../pages/wall/wall-page.js')).WallPage }),
      },
    ],
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: PageBroken,
    children: [
      {
        ErrorBoundary: PageBroken,
        children: [
          { index: true, Component: Home },
          {
            path: 'submissions',
            lazy: async () => ({
              Component: (await import('../pages/submissions/submissions-page.js')).SubmissionsPage,
            }),
          },
          {
            path: 'overview',
            lazy: async () => ({ Component: (await import('../pages/overview/overview-page.js')).OverviewPage }),
          },
          {
            path: 'coverage',
            lazy: async () => ({ Component: (await import('../pages/coverage/coverage-page.js')).CoveragePage }),
          },
          {
            path: 'regions',
            lazy: async () => ({ Component: (await import('../pages/regions/regions-page.js')).RegionsPage }),
          },
          {
            path: 'problems',
            lazy: async () => ({ Component: (await import('../pages/problems/problems-page.js')).ProblemsPage }),
          },
          {
            path: 'quality',
            lazy: async () => ({ Component: (await import('../pages/quality/quality-page.js')).QualityPage }),
          },
          {
            path: 'agencies/:id',
            lazy: async () => ({ Component: (await import('../pages/agency/agency-page.js')).AgencyPage }),
          },
          {
            path: 'copies',
            lazy: async () => ({ Component: (await import('../pages/copies/copies-page.js')).CopiesPage }),
          },
          {
            path: 'reports/:id',
            lazy: async () => ({ Component: (await import('../pages/report/report-page.js')).ReportPage }),
          },
          {
            path: 'rankings',
            lazy: async () => ({ Component: (await import('../pages/rankings/rankings-page.js')).RankingsPage }),
          },
          {
            path: 'views/:view?',
            lazy: async () => ({ Component: (await import('../pages/views/views-page.js')).ViewsPage }),
          },
          {
            path: 'comparisons',
            lazy: async () => ({
              Component: (await import('../pages/comparisons/comparisons-page.js')).ComparisonsPage,
            }),
          },
          {
            path: 'rules',
            lazy: async () => ({ Component: (await import('../pages/rules/rules-page.js')).RulesPage }),
          },
          {
            path: 'rules/:code',
            lazy: async () => ({ Component: (await import('../pages/rules/rule-page.js')).RulePage }),
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];
