import { Readable } from 'node:stream';

import { Coverage, Rankings, Rollups } from '@gongkai/api-contract';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import { importFigures } from '@gongkai/report-storage';
import fc from 'fast-check';
import type { z } from 'zod';

import { type ApiUnderTest, openApi } from './testing/api-under-test.js';

const KEYS = cellKeys(EDITIONS['2021']);
const COUNTIES = ['640104', '640121', '640221', '640323', '640324', '640422'];
const KINDS = ['science', 'education', 'health'];
const YEARS = [2021, 2022, 2023];

/** A cell may be anything, or not there. */
const figures = fc.sample(
  fc.array(fc.option(fc.integer({ min: 0, max: 400 }), { freq: 20, nil: undefined }), {
    minLength: KEYS.length,
    maxLength: KEYS.length,
  }),
  { numRuns: 200, seed: 7 },
);

/** 90 agencies; each has reported on some of the years. */
function* province(): Generator<object> {
  const agencies = Array.from({ length: 90 }, (_, nth) => ({
    id: `agency-${nth}`,
    name: `第${nth}机关`,
    kind: KINDS[nth % KINDS.length],
    region: COUNTIES[nth % COUNTIES.length],
    from: '2010-01-01',
  }));
  for (const agency of agencies) yield { agency };
  for (const [nth, values] of figures.entries()) {
    const cells = Object.fromEntries(KEYS.map((key, at) => [key, values[at]]));
    const year = YEARS[Math.floor(nth / agencies.length)];
    yield { report: { agency: agencies[nth % agencies.length]?.id, year, cells, facts: [] } };
  }
}

const filters = fc.record({
  year: fc.constantFrom(...YEARS),
  region: fc.constantFrom(undefined, '640000', '640100', '640300', ...COUNTIES),
  kind: fc.constantFrom(undefined, ...KINDS),
  limit: fc.integer({ min: 1, max: 40 }),
});
type Filter = (typeof filters extends fc.Arbitrary<infer Value> ? Value : never) & { after?: string };

let api: ApiUnderTest;
let token: string;

beforeAll(async () => {
  api = await openApi();
  token = await api.signIn('analyst');
  const lines = [...province()].map((line) => `${JSON.stringify(line)}\n`);
  await importFigures(api.database.source, Readable.from(lines));
});
afterAll(() => api[Symbol.asyncDispose]());

async function ask<T extends z.ZodType>(schema: T, room: string, asked: object): Promise<z.infer<T>> {
  const known = Object.entries(asked).filter(([, value]) => value !== undefined);
  const answer = await api.ask(`/api/v1/${room}?${new URLSearchParams(known).toString()}`, token);
  return schema.parse(await answer.json());
}

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** The rows of every page. */
async function whole<Row>(
  schema: z.ZodType<Page<Row>>,
  room: string,
  asked: Filter & { readonly indicator?: string; readonly state?: string },
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null | undefined;
  do {
    const page = await ask(schema, room, { ...asked, after });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

async function inSql(select: string, { year, region, kind }: Filter): Promise<Record<string, unknown>[]> {
  const within = region?.replace(/(00)+$/u, '') ?? '';
  return api.database.source.query(
    `SELECT ${select} FROM report r JOIN report_measures m ON m.report_id = r.id JOIN agency_version v ON v.agency_id = r.agency_id
     WHERE r.current AND r.year = $1 AND v.region_code LIKE $2 AND ($3::text IS NULL OR v.kind = $3)`,
    [year, `${within}%`, kind ?? null],
  );
}

const idsOf = (rows: readonly { readonly agency: { readonly id: string } }[]) =>
  rows.map(({ agency }) => agency.id).sort();
const withReport = (rows: readonly { readonly reportId: string | null }[]) =>
  rows.filter(({ reportId }) => reportId !== null).length;
const sumOf = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

it('adds up to what SQL adds up to, whatever is asked for and however it is paged', async () => {
  const nth = (key: string) => `r.cell_values[${KEYS.indexOf(key) + 1}]`;
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const [expected] = await inSql(
        `count(*)::integer AS reports, coalesce(sum(m.concluded), 0)::float8 AS concluded,
         coalesce(sum(m.received + m.carried_over), 0)::float8 AS due,
         coalesce(sum(${nth('applications.newlyReceived.total')}), 0)::float8 AS received`,
        filter,
      );
      const [rows, covered, rollups] = await Promise.all([
        whole(Rankings, 'rankings', { ...filter, indicator: 'completion-rate' }),
        whole(Coverage, 'coverage', filter),
        ask(Rollups, 'rollups', { ...filter, level: 'county' }),
      ]);
      expect(idsOf(covered)).toEqual(idsOf(rows));
      const sums = rollups.rows.map(({ sums }) => sums['applications.newlyReceived.total'] ?? 0);
      expect({
        reports: [withReport(rows), withReport(covered), sumOf(rollups.rows.map(({ reports }) => reports))],
        concluded: sumOf(rows.map(({ numerator }) => numerator)),
        due: sumOf(rows.map(({ denominator }) => denominator)),
        received: sumOf(sums),
      }).toEqual({ ...expected, reports: Array<unknown>(3).fill(expected?.reports) });
    }),
    { numRuns: 100 },
  );
});

it('lists in the pages of each state those whom SQL finds, each once, and counts them so', async () => {
  const { source } = api.database;
  await source.query(
    `INSERT INTO reporting_duty SELECT v.agency_id, year FROM agency_version v, unnest($1::int[]) year ON CONFLICT DO NOTHING`,
    [YEARS],
  );
  await source.query('UPDATE report_measures SET open_errors = 1 WHERE received > 200');
  const states = { reported: 'm.report_id IS NOT NULL', missing: 'm.report_id IS NULL', doubtful: 'm.open_errors > 0' };
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom('reported', 'missing', 'doubtful'), async (filter, state) => {
      const within = filter.region?.replace(/(00)+$/u, '') ?? '';
      const expected: { id: string }[] = await source.query(
        `SELECT v.agency_id AS id FROM agency_version v JOIN reporting_duty d ON d.agency_id = v.agency_id AND d.year = $1
         LEFT JOIN report_measures m ON m.agency_id = v.agency_id AND m.year = $1 AND m.current
         WHERE v.region_code LIKE $2 AND ($3::text IS NULL OR v.kind = $3) AND ${states[state]}`,
        [filter.year, `${within}%`, filter.kind ?? null],
      );
      const [rows, counts] = await Promise.all([
        whole(Coverage, 'coverage', { ...filter, state }),
        ask(Coverage, 'coverage', { ...filter, state, limit: 1 }),
      ]);
      expect(idsOf(rows)).toEqual(expected.map(({ id }) => id).sort());
      expect(state === 'reported' ? counts.due - counts.missing : counts[state]).toBe(expected.length);
    }),
    { numRuns: 60 },
  );
});

it('adds every cell of a region up as SQL does', async () => {
  for (const year of YEARS) {
    const { rows } = await ask(Rollups, 'rollups', { year, level: 'province' });
    const [expected] = await inSql(
      `ARRAY[${KEYS.map((_, at) => `coalesce(sum(r.cell_values[${at + 1}]), 0)::float8`).join(', ')}] AS sums`,
      { year, region: undefined, kind: undefined, limit: 1 },
    );
    expect(KEYS.map((key) => rows[0]?.sums[key])).toEqual(expected?.sums);
  }
});
