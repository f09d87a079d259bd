import fc from 'fast-check';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import { codesOf, readReport, rowOf, said } from '../testing/read-report.js';
import { documentOf, SEED } from '../testing/seed.js';

const FORM = EDITIONS['2021'];

async function read(text: string): Promise<AnnualReport> {
  return readReport(await documentOf(text));
}

/** The seed with one piece of text replaced; fails when the piece is not in it exactly once. */
function changed(from: string, to: string, text = SEED): string {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`${JSON.stringify(from)} is in the text ${pieces.length - 1} times`);
  return pieces.join(to);
}

describe('figures of pasted tables follow what is printed', () => {
  it('reads other figures', async () => {
    const report = await read(changed('数量\t\t1\t0\t0\t0\t0\t0\t1', '数量\t\t12\t3\t0\t1\t0\t1,204\t1220'));
    expect(rowOf(report, 'newlyReceived')).toEqual([12, 3, 0, 1, 0, 1204, 1220]);
    expect(report.notices).toEqual([]);
  });

  it.each([
    ['四、结转下年度继续办理\t\t0\t0\t0\t0', '四、结转下年度继续办理\t\t0\t\t0\t0', 'carriedForward'],
    ['5.属于三类内部事务信息\t0\t0', '5.属于三类内部事务信息\t0\t', 'refused.internalAffairs'],
    ['(七) 总计\t1\t0', '(七) 总计\t1\t', 'concluded'],
    ['\n3.其他\t\t0\t0', '\n3.其他\t\t0\t', 'otherOutcome.other'],
  ])('keeps a blank where it is: %j', async (from, to, row) => {
    const report = await read(changed(from, to));
    expect(rowOf(report, row)[1]).toBe('blank');
    expect(rowOf(report, row).filter((value) => value === 'blank')).toHaveLength(1);
    expect(report.notices).toEqual([]);
  });

  it.each([
    ['7.属于行政执法案卷\t0\t0\t0', '7.属于行政执法案卷\t/\t—\t0件', ['slash', 'dash', 'text', 0, 0, 0, 0]],
    ['7.属于行政执法案卷\t0\t0\t0', '7.属于行政执法案卷\t无\t\t', ['text', 'blank', 'blank', 0, 0, 0, 0]],
  ])('keeps marks and words as they are: %j', async (from, to, row) => {
    expect(rowOf(await read(changed(from, to)), 'refused.enforcementFile')).toEqual(row);
  });

  it('takes no figure that went wrong for a label with a figure after it', async () => {
    for (const figure of ['1件1', '件1']) {
      const report = await read(changed('2.重复申请\t0\t0', `2.重复申请\t${figure}\t0`));
      expect(rowOf(report, 'notProcessed.repeated')).not.toContain(1);
    }
    const { cells } = await read(changed('行政处罚\t0', '行政处罚\t件1'));
    expect(cells['proactive.penalties.decisions']?.value).toBeNull();
  });

  it('takes a row of blanks for blanks', async () => {
    const report = await read(changed('2.重复申请\t0\t0\t0\t0\t0\t0\t0', '2.重复申请\t\t\t\t\t\t\t'));
    expect(new Set(rowOf(report, 'notProcessed.repeated'))).toEqual(new Set(['blank']));
    expect(report.notices).toEqual([]);
  });

  it('reads a table in which only the totals are filled', async () => {
    const onlyTotals = SEED.replace(/(\t[01]){6}(\t[01]\t*\n)/gu, '\t\t\t\t\t\t$2');
    const report = await read(onlyTotals);
    expect(rowOf(report, 'newlyReceived')).toEqual([...Array<string>(6).fill('blank'), 1]);
    expect(rowOf(report, 'unavailable.notHeld')).toEqual([...Array<string>(6).fill('blank'), 1]);
  });
});

describe('labels of pasted tables', () => {
  it.each([
    ['危及“三安全一稳定”', '危及"三安全一稳定"'],
    ['(三) 不予公开\t1.属于', '（三）不予公开1．属于'],
    ['行政规范性文件\t', '行政规范性\t'],
    ['2.没有现成信息需要另行制作', '２、没有现成信息 需要另行制作'],
    ['本年新收政府信息公开申请数量', '本年新收政府信息公开申请'],
    ['1.属于国家秘密\t', '1.\t属于国家秘密\t'],
    ['6.属于四类过程性信息', '6.属于四类过程信息'],
    ['4.无正当理由大量反复申请', '4.大量反复申请'],
  ])('reads %j as %j as well', async (from, to) => {
    const report = await read(changed(from, to));
    expect(Object.values(report.cells).filter(({ state }) => state !== 'number')).toEqual([]);
    expect(report.notices).toEqual([]);
  });

  it('names a row that lost its label by its neighbours, and says so', async () => {
    const report = await read(changed('1.本机关不掌握相关政府信息', ''));
    expect(rowOf(report, 'unavailable.notHeld')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(report.notices).toMatchObject([{ code: 'row-named-by-position', place: '第59行' }]);
  });

  it('misses a row that was deleted, by its name', async () => {
    const report = await read(SEED.replace(/\n[^\n]*2\.重复申请[^\n]*/u, ''));
    expect(new Set(rowOf(report, 'notProcessed.repeated'))).toEqual(new Set(['missing']));
    expect(report.notices).toEqual([
      { code: 'row-missing', message: '表三没有「2.重复申请」一行，请按规定格式补上。' },
    ]);
  });

  it('reads rows with one label once where they say the same, and neither where they differ', async () => {
    const again = (figures: string) => changed('\t\t2.重复申请', `\t\t2.重复申请\t${figures}\n\t\t2.重复申请`);
    const same = await read(again('0\t0\t0\t0\t0\t0\t0'));
    expect(rowOf(same, 'notProcessed.repeated')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(codesOf(same)).toEqual(['row-repeated']);
    const differing = await read(again('5\t0\t0\t0\t0\t0\t5'));
    expect(new Set(rowOf(differing, 'notProcessed.repeated'))).toEqual(new Set(['missing']));
    expect(differing.notices).toMatchObject([
      { code: 'row-repeated', message: expect.stringContaining('「2.重复申请」') as string },
    ]);
  });

  it('ignores subtotals, and speaks of rows that the form does not have', async () => {
    const subtotal = await read(changed('\t\t2.重复申请', '\t\t小计\t9\t0\t0\t0\t0\t0\t9\n\t\t2.重复申请'));
    expect(subtotal.notices).toEqual([]);
    const unknown = await read(changed('\t\t2.重复申请', '\t\t9.咨询类申请\t9\t0\t0\t0\t0\t0\t9\n\t\t2.重复申请'));
    expect(codesOf(unknown)).toEqual(['row-unknown']);
  });
});

describe('lost tabs, rows and columns', () => {
  it('splits a figure from the label that a lost tab glued it to', async () => {
    const report = await read(changed('1.本机关不掌握相关政府信息\t1', '1.本机关不掌握相关政府信息1'));
    expect(rowOf(report, 'unavailable.notHeld')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(report.cells['applications.unavailable.notHeld.naturalPerson']).toMatchObject({
      raw: '1',
      at: { line: 59 },
    });
  });

  it.each([
    ['2.重复申请\t0\t0\t', '2.重复申请\t00\t'],
    ['规章\t0\t0\t0', '规章\t0\t00'],
    ['总计\n0\t0\t0', '总计\n0\t00'],
  ])('parts two figures where the first is a zero: no count begins with one (%j)', async (from, to) => {
    const report = await read(changed(from, to));
    expect(Object.values(report.cells).filter(({ state }) => state !== 'number')).toEqual([]);
    expect(codesOf(report)).toEqual(['figures-parted']);
  });

  it.each([
    ['5.属于三类内部事务信息\t0\t0', '5.属于三类内部事务信息\n\t0\t0', 'refused.internalAffairs', 0],
    ['2.重复申请\t0\t0\t0\t0\t0\t0\t0', '2.重复申请\t0\t0\t0\t0\t0\t0\t1\n0', 'notProcessed.repeated', 'missing'],
    ['2.重复申请\t0\t0', '2.重复申请\t1\n0\t0', 'notProcessed.repeated', 'missing'],
  ])(
    'joins a row that a line break cut between two cells, and reads none that it cut in a figure: %j',
    async (from, to, row, figure) => {
      expect(new Set(rowOf(await read(changed(from, to)), row))).toEqual(new Set([figure]));
    },
  );

  it('reads no figures that stand beside two labels in one, nor those that slipped against their labels', async () => {
    const [first, second] = ['2.重复申请\t0\t0\t0\t0\t0\t0\t0', '3.要求提供公开出版物\t5\t0\t0\t0\t0\t0\t5'];
    const text = changed('3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0', second);
    const labels = '2.重复申请\n\t\t3.要求提供公开出版物';
    const slipped = await read(
      changed(`${first}\n\t\t${second}`, `${labels}\t0\t0\t0\t0\t0\t0\t0\n\t\t\t5\t0\t0\t0\t0\t0\t5`, text),
    );
    for (const row of ['notProcessed.repeated', 'notProcessed.publication']) {
      expect(new Set(rowOf(slipped, row))).toEqual(new Set(['missing']));
    }
  });

  it.each([
    ['行政处罚\t0\t\t', '行政处罚\t1\n0\t\t', 'proactive.penalties.decisions'],
    ['行政事业性收费\t0\t\t', '行政事业性收费\t5\n.26', 'proactive.fees.amount'],
    ['行政处罚\t0\t\t\n行政强制\t0\t\t', '行政处罚\n行政强制\t7\n0', 'proactive.coercion.decisions'],
  ])('reads in table two no part of a figure, nor one beside another’s label: %j', async (from, to, key) => {
    const report = await read(changed(from, to));
    expect(said(report.cells[key])).toBe('missing');
    expect(codesOf(report)).toContain('cell-missing');
  });

  it('does not guess where a figure is lost and nothing decides', async () => {
    const report = await read(changed('2.重复申请\t0\t0', '2.重复申请\t0'));
    expect(new Set(rowOf(report, 'notProcessed.repeated'))).toEqual(new Set(['missing']));
    expect(report.notices).toMatchObject([
      { code: 'row-unaligned', message: expect.stringContaining('2.重复申请') as string },
    ]);
  });

  it('lets the identities decide where they can', async () => {
    const filled = SEED.replace(/(\t0){7}\n\t\t3\.要求/u, '\t2\t3\t4\t5\t6\t7\t27\n\t\t3.要求')
      .replace('(七) 总计\t1\t0\t0\t0\t0\t0\t1', '(七) 总计\t3\t3\t4\t5\t6\t7\t28')
      .replace('数量\t\t1\t0\t0\t0\t0\t0\t1', '数量\t\t3\t3\t4\t5\t6\t7\t28');
    expect(rowOf(await read(filled), 'notProcessed.repeated')).toEqual([2, 3, 4, 5, 6, 7, 27]);
    const torn = await read(changed('2.重复申请\t2\t3\t4\t5', '2.重复申请\t2\t3\t5', filled));
    expect(rowOf(torn, 'notProcessed.repeated')).toEqual([2, 3, 'missing', 5, 6, 7, 27]);
    expect(codesOf(torn)).toContain('row-realigned');
  });

  it('misses table four, and the other tables stand', async () => {
    const report = await read(SEED.replace(/\n行政复议\t[\s\S]*?\n\n/u, '\n\n'));
    expect(codesOf(report)).toEqual(['table-missing']);
    const missing = Object.entries(report.cells).filter(([, { state }]) => state === 'missing');
    expect(missing.map(([key]) => key)).toEqual(cellKeys(FORM).filter((key) => key.startsWith('challenges.')));
  });

  it('misses a column that the table does not have', async () => {
    const without = SEED.split('\n')
      .map((line, index) =>
        index >= 44 && index <= 74
          ? line.replace('\t法律服务机构', '').replace(/(\t\d){7}/u, (cells) => cells.slice(0, 8) + cells.slice(10))
          : line,
      )
      .join('\n');
    const report = await read(without);
    expect(rowOf(report, 'newlyReceived')).toEqual([1, 0, 0, 0, 'missing', 0, 1]);
    expect(report.notices).toEqual([
      { code: 'column-missing', message: '表三没有「法律服务机构」一列，请按规定格式补上。' },
    ]);
  });

  it('never shows a figure in another cell, whichever tab is lost, and never loses one in silence', async () => {
    const texts = fc.array(fc.oneof(fc.nat({ max: 40 }).map(String), fc.constantFrom('0', '0', '', '/')), {
      minLength: 200,
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (figures, position) => {
        const text = withFigures(figures);
        const tabs = [...text.matchAll(/\t/gu)].map(({ index }) => index);
        const tab = tabs[position % tabs.length] ?? 0;
        const whole = await read(text);
        const torn = await read(text.slice(0, tab) + text.slice(tab + 1));
        const seen = Object.entries(torn.cells).filter(([, { state }]) => state !== 'missing');
        expect(seen.filter(([key, { raw }]) => raw !== whole.cells[key]?.raw)).toEqual([]);
        if (seen.length < 200) expect(torn.notices).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** The seed with these texts for the figures of its tables. */
function withFigures(texts: readonly string[]): string {
  let next = 0;
  return SEED.replace(/(?<=\t)\d(?=\t|\n)|(?<=\n)\d(?=\t)/gu, () => texts[next++] ?? '');
}

describe('a table pasted without the tabs of its merged cells', () => {
  const WORD = SEED.replace(/\t+(?=\n)/gu, '')
    .replace('申请人情况\t\t\t\t\t\t总计', '申请人情况')
    .replace('\t\t自然人\t法人或其他组织', '\t自然人\t法人或其他组织\t总计')
    .replace('\t\t\t商业企业', '\t\t商业企业')
    .replace(/(数量|办理)\t\t/gu, '$1\t')
    .replace('\n3.其他\t\t', '\n\t\t3.其他\t')
    .replace('\n(七) 总计', '\n\t(七) 总计')
    .replace('行政复议\t\t\t\t\t行政诉讼', '行政复议\t行政诉讼')
    .replace('未经复议直接起诉\t\t\t\t\t复议后起诉', '未经复议直接起诉\t复议后起诉');

  it('reads the same figures, though its header stands over other columns', async () => {
    const text = WORD.replace('数量\t1\t0\t0\t0\t0\t0\t1', '数量\t1\t2\t3\t4\t5\t6\t21');
    const report = await read(text);
    expect(rowOf(report, 'newlyReceived')).toEqual([1, 2, 3, 4, 5, 6, 21]);
    expect(Object.values(report.cells).filter(({ state }) => state !== 'number')).toEqual([]);
    expect(report.notices).toEqual([]);
  });

  it('keeps a blank where it is in a row as long as its likes', async () => {
    const report = await read(changed('数量\t1\t0\t0\t0', '数量\t1\t\t0\t0', WORD));
    expect(rowOf(report, 'newlyReceived')).toEqual([1, 'blank', 0, 0, 0, 0, 1]);
    expect(report.notices).toEqual([]);
  });
});
