import { cellKeys, cellLabel, EDITIONS } from '@gongkai/report-form';
import { CATEGORY_TITLES, type CategoryCode } from '@gongkai/report-model';

import { completionRate, type Indicator, indicatorOf, MEASURES, type TextMeasureName } from '@gongkai/indicators';

import type { Column, ColumnKind, Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';
import { peersNotes, sourceOf, valueKind } from './indicator-words.js';

export interface ComparisonsSheetRow {
  /** The id of one of the agencies. */
  readonly agency: string;
  readonly year: number;
  readonly reportId: string | null;
  readonly website: number | null;
  readonly wechat: number | null;
  readonly received: number | null;
  readonly concluded: number | null;
  readonly due: number | null;
  readonly completionRate: number | null;
  readonly onTimeRate: number | null;
  readonly onTimeSentence: string | null;
  readonly problems: readonly string[];
  readonly disputed?: readonly TextMeasureName[] | undefined;
  readonly approximate?: readonly TextMeasureName[] | undefined;
  readonly errors: number;
  readonly indicators?: readonly (ComparedIndicatorCells & BesideCells)[] | undefined;
  readonly cells?: readonly ComparedFormCell[] | undefined;
}

/** What a value is read against. */
interface BesideCells {
  /** The value of the year before. */
  readonly before: number | null;
  /** Of the agencies of its kind and level. */
  readonly median: number | null;
  readonly peers: number;
}

export interface ComparedFormCell extends BesideCells {
  readonly cell: string;
  readonly value: number | null;
}

export interface ComparedIndicatorCells {
  readonly indicator: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ComparisonsSheetOf {
  readonly agencies: readonly AgencyNamed[];
  readonly years: readonly number[];
  readonly rows: readonly ComparisonsSheetRow[];
  readonly exportedAt: Date;
}

type Named = ComparisonsSheetRow & { readonly named: AgencyNamed };

export function comparisonsSheet(of: ComparisonsSheetOf): Sheet<Named> {
  const rows = of.rows.flatMap((row) => {
    const named = of.agencies.find(({ id }) => id === row.agency);
    return named ? [{ ...row, named }] : [];
  });
  const cells = (of.rows[0]?.cells ?? []).map(({ cell }) => cell);
  const chosen = (of.rows[0]?.indicators ?? []).map(({ indicator }) => indicator);
  const usual = USUAL.filter(({ indicator }) => !chosen.includes(indicator));
  const indicators = indicatorsOf(chosen);
  return {
    title: `机关比较${span(of.years)}`,
    heading: {
      scope: named(of.agencies),
      years: of.years,
      source: sourceOf(indicatorsOf([...usual.map(({ indicator }) => indicator), ...chosen])),
      exportedAt: of.exportedAt,
      notes: [
        ...usual.flatMap(({ note }) => note ?? []),
        ...indicators.flatMap(peersNotes),
        ...(indicators.length + cells.length > 0 ? [PEERS] : []),
        '空白表示没有年报，或年报没有给出，不是零',
      ],
      sample: anySample(of.agencies),
    },
    columns: [
      ...agencyColumns<Named>(({ named }) => named),
      { title: '年度', kind: 'year', value: ({ year }) => year },
      { title: '年报', kind: 'text', value: ({ reportId }) => (reportId === null ? '无' : '有') },
      ...usual.flatMap(({ columns }) => columns),
      { title: '自述原文', kind: 'text', value: ({ onTimeSentence }) => onTimeSentence },
      { title: '自述存疑', kind: 'text', value: doubts },
      { title: '问题类别', kind: 'text', value: ({ problems }) => problems.map(categoryName).join('；') },
      { title: '未解决的错误', kind: 'count', value: ({ errors, reportId }) => (reportId === null ? null : errors) },
      ...indicators.flatMap(indicatorColumns),
      ...cells.flatMap(cellColumns),
      sampleColumn(({ named }) => named),
    ],
    rows,
  };
}

function indicatorsOf(codes: readonly string[]): Indicator[] {
  return codes.flatMap((code) => indicatorOf(code) ?? []);
}

/** What agencies are always compared by, unless it is chosen: then it stands among what is chosen. */
interface Usual {
  /** Its code. */
  readonly indicator: string;
  readonly columns: readonly Column<Named>[];
  readonly note?: string;
}

const COUNTED_AS_THEY_LIKE = '出自年报文字，口径由各机关自定，只比较，不评分';

const USUAL: readonly Usual[] = [
  {
    indicator: 'website-items',
    columns: [{ title: '网站公开条数', kind: 'count', value: ({ website }) => website }],
    note: `网站公开条数${COUNTED_AS_THEY_LIKE}`,
  },
  {
    indicator: 'wechat-items',
    columns: [{ title: '微信公开条数', kind: 'count', value: ({ wechat }) => wechat }],
    note: `微信公开条数${COUNTED_AS_THEY_LIKE}`,
  },
  {
    indicator: 'applications-received',
    columns: [{ title: '新收申请', kind: 'count', value: ({ received }) => received }],
  },
  {
    indicator: 'completion-rate',
    columns: [
      { title: '办结', kind: 'count', value: ({ concluded }) => concluded },
      { title: '应办（新收＋上年结转）', kind: 'count', value: ({ due }) => due },
      { title: '办结率', kind: 'share', value: ({ completionRate: rate }) => rate },
    ],
    note: `${completionRate.title.zh}：${completionRate.formula.zh}；应办件数即其分母；分母为零时不适用`,
  },
  {
    indicator: 'on-time-rate',
    columns: [{ title: '按时答复率（自述）', kind: 'share', value: ({ onTimeRate: rate }) => rate }],
    note: '按时答复率是机关在年报文字中的自述，表格中没有这一项',
  },
];

/** The value with what it is made of and its interval, as far as the indicator has them. */
function indicatorColumns(indicator: Indicator): Column<Named>[] {
  const { code, title, denominator, kind } = indicator;
  const column = (words: string, kindOf: ColumnKind, name: Exclude<keyof ComparedIndicatorCells, 'indicator'>) => ({
    title: `${title.zh}${words}`,
    kind: kindOf,
    value: ({ indicators }: Named) => indicators?.find((each) => each.indicator === code)?.[name] ?? null,
  });
  return [
    column('', valueKind(indicator), 'value'),
    ...(denominator.length > 0 ? [column('分子', 'count', 'numerator'), column('分母', 'count', 'denominator')] : []),
    ...(kind === 'share' ? [column('区间下限', 'share', 'low'), column('区间上限', 'share', 'high')] : []),
    ...besideColumns(title.zh, valueKind(indicator), ({ indicators }) =>
      indicators?.find((each) => each.indicator === code),
    ),
  ];
}

function cellColumns(key: string): Column<Named>[] {
  const label = labelOf(key);
  const own = ({ cells }: Named) => cells?.find(({ cell }) => cell === key);
  return [
    { title: label, kind: 'decimal', value: (row) => own(row)?.value ?? null },
    ...besideColumns(label, 'decimal', own),
  ];
}

/** The difference to the year before, and to the peers' median. */
function besideColumns(
  label: string,
  kind: ColumnKind,
  own: (row: Named) => (BesideCells & { readonly value: number | null }) | undefined,
): Column<Named>[] {
  return [
    { title: `${label}较上年`, kind, value: (row) => difference(own(row)?.value, own(row)?.before) },
    { title: `${label}同类中位数`, kind, value: (row) => own(row)?.median ?? null },
    { title: `${label}同类机关数`, kind: 'count', value: (row) => own(row)?.peers ?? null },
    { title: `${label}与中位数之差`, kind, value: (row) => difference(own(row)?.value, own(row)?.median) },
  ];
}

const PEERS =
  '同类：类别和层级相同、该年年报没有未解决错误的机关，中位数包括本机关，指标只计参加排名的；比例的差 0.05 即 5 个百分点';

function difference(value: number | null | undefined, from: number | null | undefined): number | null {
  return typeof value === 'number' && typeof from === 'number' ? value - from : null;
}

function labelOf(key: string): string {
  const edition = Object.values(EDITIONS).find((each) => cellKeys(each).includes(key));
  return edition ? cellLabel(edition, key) : key;
}

/** The first names, and how many there are where there are more. */
function named(agencies: readonly AgencyNamed[]): string {
  const names = agencies
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join('、');
  return agencies.length > NAMED ? `${names}等${agencies.length}个机关` : names;
}

const NAMED = 6;

function doubts({ disputed = [], approximate = [] }: ComparisonsSheetRow): string {
  return [
    ...disputed.map((name) => `${MEASURES[name].title.zh}前后不一，取首次出现的`),
    ...approximate.map((name) => `${MEASURES[name].title.zh}为约数`),
  ].join('；');
}

function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `（${first}年）` : `（${first}—${last}年）`;
}

export function categoryName(code: string): string {
  return Object.hasOwn(CATEGORY_TITLES, code) ? `${code} ${CATEGORY_TITLES[code as CategoryCode].zh}` : code;
}
