import { Ajv2020 } from 'ajv/dist/2020.js';

import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Everything that the outside may rely on. */
const ROUTES = [
  'DELETE /api/v1/agencies/{id}/statements/{year}',
  'DELETE /api/v1/session',
  'DELETE /api/v1/submissions/{id}',
  'GET /api/v1/agencies',
  'GET /api/v1/agencies/{id}',
  'GET /api/v1/agencies/{id}/findings',
  'GET /api/v1/agencies/{id}/problems',
  'GET /api/v1/agencies/{id}/statements',
  'GET /api/v1/agencies/{id}/years',
  'GET /api/v1/agencies/{id}/years.csv',
  'GET /api/v1/agencies/{id}/years.json',
  'GET /api/v1/agencies/{id}/years.xlsx',
  'GET /api/v1/checks/latest',
  'GET /api/v1/comparisons',
  'GET /api/v1/comparisons.csv',
  'GET /api/v1/comparisons.json',
  'GET /api/v1/comparisons.xlsx',
  'GET /api/v1/compositions',
  'GET /api/v1/compositions.csv',
  'GET /api/v1/compositions.json',
  'GET /api/v1/compositions.xlsx',
  'GET /api/v1/copies',
  'GET /api/v1/copies.csv',
  'GET /api/v1/copies.json',
  'GET /api/v1/copies.xlsx',
  'GET /api/v1/coverage',
  'GET /api/v1/coverage.csv',
  'GET /api/v1/coverage.json',
  'GET /api/v1/coverage.xlsx',
  'GET /api/v1/distributions',
  'GET /api/v1/distributions.csv',
  'GET /api/v1/distributions.json',
  'GET /api/v1/distributions.xlsx',
  'GET /api/v1/events',
  'GET /api/v1/findings/{id}/remarks',
  'GET /api/v1/funnels',
  'GET /api/v1/funnels.csv',
  'GET /api/v1/funnels.json',
  'GET /api/v1/funnels.xlsx',
  'GET /api/v1/indicators',
  'GET /api/v1/overview',
  'GET /api/v1/overview.csv',
  'GET /api/v1/overview.json',
  'GET /api/v1/overview.xlsx',
  'GET /api/v1/problems',
  'GET /api/v1/problems.csv',
  'GET /api/v1/problems.json',
  'GET /api/v1/problems.xlsx',
  'GET /api/v1/problems/agencies',
  'GET /api/v1/problems/agencies.csv',
  'GET /api/v1/problems/agencies.json',
  'GET /api/v1/problems/agencies.xlsx',
  'GET /api/v1/problems/sentences',
  'GET /api/v1/problems/sentences.csv',
  'GET /api/v1/problems/sentences.json',
  'GET /api/v1/problems/sentences.xlsx',
  'GET /api/v1/quality',
  'GET /api/v1/quality.csv',
  'GET /api/v1/quality.json',
  'GET /api/v1/quality.xlsx',
  'GET /api/v1/quality/findings',
  'GET /api/v1/quality/findings.csv',
  'GET /api/v1/quality/findings.json',
  'GET /api/v1/quality/findings.xlsx',
  'GET /api/v1/rankings',
  'GET /api/v1/rankings.csv',
  'GET /api/v1/rankings.json',
  'GET /api/v1/rankings.xlsx',
  'GET /api/v1/regions',
  'GET /api/v1/reports/{id}',
  'GET /api/v1/reports/{id}/document',
  'GET /api/v1/reports/{id}/findings',
  'GET /api/v1/reports/{id}/findings.csv',
  'GET /api/v1/reports/{id}/findings.json',
  'GET /api/v1/reports/{id}/findings.xlsx',
  'GET /api/v1/reports/{id}/original',
  'GET /api/v1/rollups',
  'GET /api/v1/rollups.csv',
  'GET /api/v1/rollups.json',
  'GET /api/v1/rollups.xlsx',
  'GET /api/v1/rules',
  'GET /api/v1/rules/{code}',
  'GET /api/v1/sample-province',
  'GET /api/v1/session',
  'GET /api/v1/submissions',
  'GET /api/v1/submissions/{id}',
  'GET /api/v1/submissions/{id}/findings',
  'GET /api/v1/submissions/{id}/original',
  'GET /api/v1/trends',
  'GET /api/v1/trends.csv',
  'GET /api/v1/trends.json',
  'GET /api/v1/trends.xlsx',
  'GET /healthz',
  'GET /metrics',
  'GET /readyz',
  'PATCH /api/v1/submissions/{id}',
  'POST /api/v1/checks',
  'POST /api/v1/findings/{id}/remarks',
  'POST /api/v1/rules/{code}/preview',
  'POST /api/v1/session',
  'POST /api/v1/submissions',
  'POST /api/v1/submissions/{id}/agency',
  'PUT /api/v1/agencies/{id}/statements/{year}',
  'PUT /api/v1/rules/{code}/setting',
];

/** The sign-in page asks how far the sample is before anybody has signed in. */
const WITHOUT_SESSION = [
  'DELETE /api/v1/session',
  'GET /api/v1/sample-province',
  'GET /healthz',
  'GET /metrics',
  'GET /readyz',
  'POST /api/v1/session',
];

describe('the description of the API', () => {
  let api: ApiUnderTest;
  let description: Description;
  let operations: [string, Operation][];

  beforeAll(async () => {
    api = await openApi();
    const answer = await api.ask('/api/openapi.json');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    description = (await answer.json()) as Description;
    operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        operation,
      ]),
    );
  });

  afterAll(() => api[Symbol.asyncDispose]());

  it('is OpenAPI 3.1 and has every route, each once', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d+$/u);
    expect(operations.map(([route]) => route).sort()).toEqual(ROUTES);
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(ROUTES.length);
  });

  it('says of every route what it is, what it answers and how it fails', () => {
    for (const [route, { summary, responses }] of operations) {
      const answered = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect([route, summary]).toEqual([route, expect.stringMatching(/./u)]);
      expect([route, answered.length]).toEqual([route, 1]);
      const [[status, answer]] = answered as [[string, Operation['responses'][string]]];
      expect([route, status === '204' || answer.content !== undefined]).toEqual([route, true]);
      expect(responses.default?.content).toHaveProperty(['application/problem+json']);
    }
  });

  it('holds nothing but valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'api', components: description.components });
    for (const [, { responses, parameters = [], requestBody }] of operations) {
      const contents = [...Object.values(responses).map(({ content = {} }) => content), requestBody?.content ?? {}];
      const schemas = contents.flatMap((content) => Object.values(content).map(({ schema }) => schema));
      for (const schema of [...schemas, ...parameters.map((parameter) => parameter.schema)]) {
        const local = JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'api#/components')) as object;
        expect(typeof ajv.compile(local)).toBe('function');
      }
    }
  });

  it('names every parameter of a path', () => {
    for (const [route, { parameters = [] }] of operations) {
      const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect([route, named]).toEqual([route, route.match(/\{\w+\}/gu) ?? []]);
    }
  });

  it('lets nobody in without a session but where it says so', async () => {
    for (const [route] of operations) {
      const [method = '', path = ''] = route.split(' ');
      const isOpen = WITHOUT_SESSION.includes(route);
      const answer = await api.ask(path.replace('{id}', '00000000-0000-4000-8000-000000000000'), undefined, { method });
      expect([route, answer.status === 401]).toEqual([route, !isOpen]);
      await answer.body?.cancel();
    }
    const open = operations.filter(([, { security = [] }]) => security.some((one) => Object.keys(one).length === 0));
    expect(open.map(([route]) => route).sort()).toEqual(WITHOUT_SESSION);
  });
});
