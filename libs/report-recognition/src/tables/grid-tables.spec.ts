import fc from 'fast-check';
import { applicationCell, cellKeys, challengeCell, EDITIONS, type FormEdition } from '@gongkai/report-form';

import {
  APPLICATIONS_HEADER,
  applicationRows,
  challengeRows,
  type Figures,
  grid,
  type GridText,
  proactiveRows,
  reportOf,
} from '../testing/form-grid.js';
import { codesOf, rawOf, readReport, rowOf, said } from '../testing/read-report.js';

const FORM = EDITIONS['2021'];

function whole(form: FormEdition, figures: Figures) {
  return reportOf(form, {
    proactive: [grid(proactiveRows(form, figures))],
    applications: [grid([...APPLICATIONS_HEADER, ...applicationRows(form, figures)])],
    challenges: [grid(challengeRows(form, figures))],
  });
}

/** A different figure in every cell, so that none can stand in for another. */
const DISTINCT: Figures = Object.fromEntries(cellKeys(FORM).map((key, index) => [key, String(index + 1)]));

const figure = fc.oneof(
  fc.nat({ max: 99999 }).map(String),
  fc.constantFrom('', '/', '-', '——', '无', '0件', '１２', '1,204', ' 3 ', '0.5'),
);

describe.each(Object.values(EDITIONS))('the form of $id as a grid', (form) => {
  it('reads whatever stands in each cell as exactly that', () => {
    const figures = fc.record(Object.fromEntries(cellKeys(form).map((key) => [key, figure])));
    fc.assert(
      fc.property(figures, (given) => {
        const report = readReport(whole(form, given));
        expect(report.edition).toBe(form.id);
        expect(rawOf(report)).toEqual(given);
        expect(report.notices).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('headers', () => {
  const rows = applicationRows(FORM, DISTINCT);
  const expected = Object.fromEntries(Object.entries(DISTINCT).filter(([key]) => key.startsWith('applications.')));

  function readWith(header: readonly (readonly GridText[])[], body: readonly (readonly GridText[])[] = rows) {
    const report = readReport(reportOf(FORM, { applications: [grid([...header, ...body])] }));
    const read = Object.fromEntries(Object.entries(rawOf(report)).filter(([key]) => key.startsWith('applications.')));
    return { report, read };
  }

  it('may have the total beside 申请人情况', () => {
    const { read, report } = readWith([
      [
        { text: '勾稽关系', rows: 3, columns: 3 },
        { text: '申请人情况', columns: 6 },
        { text: '总计', rows: 3 },
      ],
      [
        { text: '自然人', rows: 2 },
        { text: '法人或其他组织', columns: 5 },
      ],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ]);
    expect(read).toEqual(expected);
    expect(report.notices).toEqual([]);
  });

  it('may be split over lines and rows', () => {
    const { read } = readWith([
      [
        { text: '', rows: 4, columns: 3 },
        { text: '申请人情况', columns: 7 },
      ],
      [
        { text: '自然人', rows: 3 },
        { text: '法人或其他组织', columns: 5 },
        { text: '总计', rows: 3 },
      ],
      ['商业', '科研', '社会公益', '法律服务', { text: '其他', rows: 2 }],
      ['企业', '机构', '组织', '机构'],
    ]);
    expect(read).toEqual(expected);
  });

  it('may have lost its merged cells: each label over the first of its columns', () => {
    const plain: GridText[][] = [
      ['', '', '', '申请人情况', '', '', '', '', '', ''],
      ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
      ['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
    ];
    expect(readWith(plain).read).toEqual(expected);
  });

  it('may name its columns in another order', () => {
    const swapped = [
      ...APPLICATIONS_HEADER.slice(0, 2),
      ['科研机构', '商业企业', '社会公益组织', '法律服务机构', '其他'],
    ];
    const { report } = readWith(swapped);
    expect(said(report.cells['applications.newlyReceived.research'])).toBe(
      Number(expected['applications.newlyReceived.business']),
    );
  });

  it('may have a column of subtotals, which is passed over', () => {
    const header: GridText[][] = [
      [
        { text: '', rows: 3, columns: 3 },
        { text: '申请人情况', columns: 8 },
      ],
      [
        { text: '自然人', rows: 2 },
        { text: '法人或其他组织', columns: 6 },
        { text: '总计', rows: 2 },
      ],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '小计'],
    ];
    const { read, report } = readWith(
      header,
      rows.map((row) => [...row.slice(0, -1), '77', ...row.slice(-1)]),
    );
    expect(read).toEqual(expected);
    expect(report.notices).toEqual([]);
  });

  it('may lack a column, whose cells are missing', () => {
    const header: GridText[][] = [
      [
        { text: '', rows: 3, columns: 3 },
        { text: '申请人情况', columns: 6 },
      ],
      [
        { text: '自然人', rows: 2 },
        { text: '法人或其他组织', columns: 4 },
        { text: '总计', rows: 2 },
      ],
      ['商业企业', '科研机构', '社会公益组织', '其他'],
    ];
    const { report } = readWith(
      header,
      rows.map((row) => row.filter((_, index) => index !== row.length - 3)),
    );
    expect(rowOf(report, 'granted')[4]).toBe('missing');
    expect(rowOf(report, 'granted').filter((value) => value !== 'missing')).toEqual(
      rowOf(readWith(APPLICATIONS_HEADER).report, 'granted').filter((_, index) => index !== 4),
    );
    expect(report.notices).toMatchObject([
      { code: 'column-missing', message: expect.stringContaining('法律服务机构') as string },
    ]);
  });
});

describe('rows', () => {
  it('go on after a page break, with the header again or without it', () => {
    const rows = applicationRows(FORM, DISTINCT);
    const groups: GridText[] = [
      { text: '', rows: 12 },
      { text: '', rows: 3 },
    ];
    const second = [[...groups, ...(rows[12] ?? []).slice(-8)], ...rows.slice(13)];
    for (const repeated of [[], APPLICATIONS_HEADER]) {
      const applications = [
        grid([...APPLICATIONS_HEADER, ...rows.slice(0, 12)], 'grid', 2),
        grid([...repeated, ...second], 'grid', 3),
      ];
      const report = readReport(reportOf(FORM, { applications }));
      expect(report.notices).toEqual([]);
      expect(rowOf(report, 'carriedForward')).toEqual(
        FORM.applicationColumns.map(({ key }) => Number(DISTINCT[applicationCell('carriedForward', key)])),
      );
    }
  });

  it('keep a cell missing that is not there, and do not shift the others', () => {
    const rows = proactiveRows(FORM, DISTINCT);
    const coercion = rows.findIndex(([label]) => label === '行政强制');
    const report = readReport(
      reportOf(FORM, { proactive: [grid(rows.map((row, index) => (index === coercion ? ['行政强制'] : row)))] }),
    );
    expect(said(report.cells['proactive.coercion.decisions'])).toBe('missing');
    expect(codesOf(report)).toEqual(['cell-missing']);
  });

  it('are not read by columns that their figures do not stand in', () => {
    const rows = applicationRows(FORM, DISTINCT);
    // The label's span is lost: the figures begin in its second column.
    const torn = rows.map((row, index) => (index === 0 ? ['一、本年新收政府信息公开申请数量', ...row.slice(1)] : row));
    const report = readReport(reportOf(FORM, { applications: [grid([...APPLICATIONS_HEADER, ...torn])] }));
    expect(rowOf(report, 'newlyReceived')).toEqual(
      FORM.applicationColumns.map(({ key }) => Number(DISTINCT[applicationCell('newlyReceived', key)])),
    );
  });

  it('are read in order where their label reaches over the first column', () => {
    const rows = applicationRows(FORM, DISTINCT);
    const torn = rows.map((row, index) =>
      index === 0 ? [{ text: '一、本年新收政府信息公开申请数量', columns: 4 }, ...row.slice(1)] : row,
    );
    const report = readReport(reportOf(FORM, { applications: [grid([...APPLICATIONS_HEADER, ...torn])] }));
    expect(rowOf(report, 'newlyReceived')).toEqual(
      FORM.applicationColumns.map(({ key }) => Number(DISTINCT[applicationCell('newlyReceived', key)])),
    );
  });

  it('stand in tables that were swapped', () => {
    const report = readReport(
      reportOf(FORM, {
        applications: [grid(challengeRows(FORM, DISTINCT))],
        challenges: [grid([...APPLICATIONS_HEADER, ...applicationRows(FORM, DISTINCT)])],
        proactive: [grid(proactiveRows(FORM, DISTINCT))],
      }),
    );
    expect(rawOf(report)).toEqual(DISTINCT);
  });
});

describe('tables of other things', () => {
  it('are not taken for the form, whatever labels they share with it', () => {
    const other = grid([
      ['信息类别', '条数'],
      ['行政许可', '23'],
      ['行政处罚', '9'],
      ['予以公开', '7'],
    ]);
    const [title, ...rest] = whole(FORM, DISTINCT).blocks;
    const blocks = [...(title ? [title] : []), ...rest.slice(0, 3), other, ...rest.slice(3)];
    expect(rawOf(readReport({ format: 'docx', blocks, notices: [] }))).toEqual(DISTINCT);
  });
});

describe('table four', () => {
  const OUTCOMES = FORM.challengeOutcomes.map(({ label }) => label);
  const expected = Object.fromEntries(Object.entries(DISTINCT).filter(([key]) => key.startsWith('challenges.')));
  const of = (forum: string) => FORM.challengeOutcomes.map(({ key }) => DISTINCT[challengeCell(forum, key)] ?? '');

  function challengesOf(...tables: (readonly (readonly GridText[])[])[]) {
    const report = readReport(
      reportOf(FORM, { challenges: tables.map((rows, index) => grid(rows, 'grid', index + 5)) }),
    );
    return Object.fromEntries(Object.entries(rawOf(report)).filter(([key]) => key.startsWith('challenges.')));
  }

  it('may have a row for each forum', () => {
    const read = challengesOf([
      [{ text: '', columns: 2 }, ...OUTCOMES],
      [{ text: '行政复议', columns: 2 }, ...of('reconsideration')],
      [{ text: '行政诉讼', rows: 2 }, '未经复议直接起诉', ...of('litigation.direct')],
      ['复议后起诉', ...of('litigation.afterReconsideration')],
    ]);
    expect(read).toEqual(expected);
  });

  it('may be two tables', () => {
    const read = challengesOf(
      [[{ text: '行政复议', columns: 5 }], OUTCOMES, of('reconsideration')],
      [
        [{ text: '行政诉讼', columns: 10 }],
        [
          { text: '未经复议直接起诉', columns: 5 },
          { text: '复议后起诉', columns: 5 },
        ],
        [...OUTCOMES, ...OUTCOMES],
        [...of('litigation.direct'), ...of('litigation.afterReconsideration')],
      ],
    );
    expect(read).toEqual(expected);
  });

  it('may have lost its merged cells', () => {
    const blank = (count: number) => Array.from({ length: count }, () => '');
    const read = challengesOf([
      ['行政复议', ...blank(4), '行政诉讼', ...blank(9)],
      [...OUTCOMES, '未经复议直接起诉', ...blank(4), '复议后起诉', ...blank(4)],
      [...blank(5), ...OUTCOMES, ...OUTCOMES],
      FORM.challengeForums.flatMap(({ key }) => of(key)),
    ]);
    expect(read).toEqual(expected);
  });
});

describe('a sheet that is one table', () => {
  it('is told into sections and tables by its rows', () => {
    const line = (text: string): GridText[] => [{ text, columns: 15 }];
    const sheet = grid([
      line('示例县自然资源局2023年政府信息公开工作年度报告'),
      line('本报告的统计期限为2023年1月1日至2023年12月31日。'),
      line('一、总体情况'),
      line('全年在网站公开信息20条。'),
      line('二、主动公开政府信息情况'),
      ...proactiveRows(FORM, DISTINCT),
      line('三、收到和处理政府信息公开申请情况'),
      ...APPLICATIONS_HEADER,
      ...applicationRows(FORM, DISTINCT),
      line('四、政府信息公开行政复议、行政诉讼情况'),
      ...challengeRows(FORM, DISTINCT),
      line('五、存在的主要问题及改进情况'),
      line('一是公开不够及时。'),
      line('六、其他需要报告的事项'),
      line('无。'),
    ]);
    const report = readReport({ format: 'xlsx', blocks: [sheet], notices: [] });
    expect(rawOf(report)).toEqual(DISTINCT);
    expect(report).toMatchObject({ agency: '示例县自然资源局', year: 2023, notices: [] });
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
