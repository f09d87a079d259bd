import type { Item } from '@gongkai/report-model';

import { paragraphs, partsOf, readItems, textAtLine } from '../testing/narrative-parts.js';
import { SEED } from '../testing/seed.js';

const inShort = ({ text, categories }: Item) => `${text} ${categories.join(' ')}`;

it('splits section five of the county bureau into three problems and three measures', () => {
  const items = readItems(partsOf(SEED).find(({ section }) => section === 5));
  for (const { text, at } of [...items.problems, ...items.measures]) expect(textAtLine(SEED, at)).toBe(text);
  expect(items.problems.map(inShort)).toMatchInlineSnapshot(`
    [
      "政务新媒体信息更新不及时。出现微信公众号 2 周未更新情况 P01 P08",
      "工作不够严谨细致。工作人员对政务公开业务知识不够熟练 P05 P10",
      "政策解读形式单一，多以文字进行解读 P07",
    ]
  `);
  expect(items.measures.map(inShort)).toMatchInlineSnapshot(`
    [
      "加强日常管理，及时更新政务新媒体信息。认真梳理政务公开工作中的问题，及时整改，做好日常监督管理工作。严格执行政府信息发布“三审三校”制度，防止出现信息发布存在错字、个人信息未脱敏等问题，按要求及时上传政府网站信息，每周更新政务新媒体动态 M3 M4 M6 M8",
      "加强队伍建设，树立严谨细致的工作作风。充分认识政务公开工作的重要性，切实履行单位主体责任，注重人员队伍的稳定，发生人员变动和工作调整做好交接，并及时报备，做细工作人员的培训学习，确保工作连续性，推动政务公开工作更加务实有效 M1 M2 M6 M9",
      "加强政务推送，创新政策多元解读形式 M4 M5",
    ]
  `);
});

/** Section five under its usual heading. */
function itemsOf(text: string): { problems: string[]; measures: string[] } {
  const whole = `五、存在的主要问题及改进情况\n${text}`;
  const { problems, measures } = readItems({ section: 5, blocks: paragraphs(whole) });
  for (const { text: words, at } of [...problems, ...measures]) {
    const lines = whole.split('\n').slice((at.line ?? 1) - 1);
    const there = lines[0]?.slice(at.start, at.end);
    // A sentence that goes on in the next lines stands where it begins.
    expect(words === there || lines.join('').includes(words)).toBe(true);
    expect(words.startsWith(there ?? '')).toBe(true);
  }
  return { problems: problems.map(inShort), measures: measures.map(inShort) };
}

const UPDATES = '信息更新不及时 P01';
const READING = '解读形式单一 P07';
const TRAINING = '加强培训 M1';
const CREATIVE = '丰富解读 M5';

it.each([
  [
    'one paragraph with 主要问题 and 改进措施',
    '主要问题：一是信息更新不及时，二是解读形式单一。改进措施：一是加强培训；二是丰富解读。',
  ],
  [
    'subheads and arabic numbers',
    '（一）存在的主要问题\n1.信息更新不及时。\n2.解读形式单一。\n（二）改进措施\n1.加强培训。\n2.丰富解读。',
  ],
  [
    'other wordings of the subheads',
    '（一）问题和不足\n(1)信息更新不及时；\n(2)解读形式单一。\n（二）下一步工作打算\n①加强培训；\n②丰富解读。',
  ],
  [
    'subheads without numbers',
    '存在的不足\n第一，信息更新不及时。第二，解读形式单一。\n整改措施\n首先，加强培训。其次，丰富解读。',
  ],
  [
    'an introduction to each list',
    '2023年取得了一定成绩，但还存在一些不足：一是信息更新不及时；二是解读形式单一。针对以上问题，我局将采取以下措施：一是加强培训；二是丰富解读。',
  ],
  ['a second list without a word between', '一是信息更新不及时；二是解读形式单一。\n一是加强培训；二是丰富解读。'],
  ['paragraphs without numbers', '存在问题：\n信息更新不及时。\n解读形式单一。\n改进措施：\n加强培训。\n丰富解读。'],
  ['semicolons under headings', '存在问题：信息更新不及时；解读形式单一。\n改进措施：加强培训；丰富解读。'],
  ['一方面 and 另一方面', '一方面信息更新不及时，另一方面解读形式单一。下一步，一方面加强培训，另一方面丰富解读。'],
  [
    'numbers that run on',
    '（一）存在问题\n1.信息更新不及时。\n2.解读形式单一。\n（二）改进措施\n3.加强培训。\n4.丰富解读。',
  ],
  ['pairs with numbers', '问题1：信息更新不及时；措施1：加强培训。\n问题2：解读形式单一；措施2：丰富解读。'],
  [
    'chapters of its own',
    '一、存在问题\n（一）信息更新不及时。\n（二）解读形式单一。\n二、改进措施\n（一）加强培训。\n（二）丰富解读。',
  ],
  [
    'items in one line without a mark between them',
    '（一）存在问题：1、信息更新不及时 2、解读形式单一\n（二）整改措施：1、加强培训 2、丰富解读',
  ],
  ['circled numbers in a sentence', '①信息更新不及时；②解读形式单一。\n为此，我局将①加强培训；②丰富解读。'],
  ['第一 without a comma', '第一信息更新不及时。第二解读形式单一。改进措施：第一加强培训。第二丰富解读。'],
  [
    'what will be done in the work to come',
    '存在的问题主要有两个方面：（1）信息更新不及时。（2）解读形式单一。在今后的工作中，我们将做好以下工作：（1）加强培训。（2）丰富解读。',
  ],
  [
    'full-width numbers and spaces',
    '（一）存在 问题\n１．信息更新不及时。\n２． 解读形式单一。\n（二） 改进 措施\n１．加强培训。\n２．丰富解读。',
  ],
])('reads %s', (_, text) => {
  const { problems, measures } = itemsOf(text);
  expect(problems).toEqual([UPDATES, READING]);
  expect(measures).toEqual([TRAINING, CREATIVE]);
});

it('reads a measure after each problem', () => {
  const alternating = '一是信息更新不及时。下一步，将安排专人负责。二是解读形式单一。下一步，将采用图解。';
  expect(itemsOf(alternating)).toEqual({
    problems: [UPDATES, READING],
    measures: ['下一步，将安排专人负责 M9', '下一步，将采用图解 M5'],
  });
  const underHeadings = '1.问题：信息更新不及时。措施：加强培训。\n2.问题：解读形式单一。措施：丰富解读。';
  expect(itemsOf(underHeadings)).toEqual({ problems: [UPDATES, READING], measures: [TRAINING, CREATIVE] });
});

it('reads sentences without any number', () => {
  expect(
    itemsOf(
      '2023年，我局各项工作顺利推进。但仍存在信息更新不及时、内容不够全面等问题，下一步，我局将加强培训，严格审核。',
    ),
  ).toEqual({
    problems: ['但仍存在信息更新不及时、内容不够全面等问题 P01 P02'],
    measures: ['下一步，我局将加强培训，严格审核 M1 M6'],
  });
});

it('reads sentences under headings, whether they name a fault or not', () => {
  expect(itemsOf('1.存在问题。工作人员均为兼职。2.改进措施。2024年，我局将加强培训。')).toEqual({
    problems: ['工作人员均为兼职 P04'],
    measures: ['2024年，我局将加强培训 M1'],
  });
  expect(itemsOf('问题一：信息更新不及时。问题二：解读形式单一。措施一：加强培训。措施二：丰富解读。')).toEqual({
    problems: [UPDATES, READING],
    measures: [TRAINING, CREATIVE],
  });
});

it('does not take a problem of the year before, once settled, for one of this year', () => {
  expect(itemsOf('上年度公开不及时的问题已全部整改。仍存在解读不够的问题。2024年，我局将继续加强培训。')).toEqual({
    problems: ['仍存在解读不够的问题 P07'],
    measures: ['2024年，我局将继续加强培训 M1'],
  });
});

it('keeps what is numbered inside an item in the item', () => {
  expect(
    itemsOf('（一）存在问题\n信息更新不及时。\n（二）改进措施\n1.加强培训。一是办班；二是自学。\n2.丰富解读。')
      .measures,
  ).toEqual(['加强培训。一是办班；二是自学 M1', CREATIVE]);
});

it('takes the sentences of an item that end in its first line', () => {
  const { measures } = itemsOf('改进措施：\n一是加强培训。拓宽公开\n渠道，丰富解读。\n二是完善\n制度。');
  expect(measures).toEqual(['加强培训 M1 M4 M5', '完善制度 M2']);
});

it('takes a sentence that a line break cuts for one sentence', () => {
  const { problems } = itemsOf('一是公开内\n容针对性不强，与需\n求有差距；二是公开信息 12\n条，内容不\n全。');
  expect(problems).toEqual(['公开内容针对性不强，与需求有差距 P11', '公开信息 12条，内容不全 P02']);
});

it.each(['无', '无。', '存在问题：无。', '暂无', '没有存在的问题', '目前取得一定成绩，但仍有差距。'])(
  'takes %j for nothing said',
  (text) => {
    const { problems, measures } = itemsOf(text);
    expect(problems).toEqual([expect.stringMatching(/ P99$/u)]);
    expect(measures).toEqual([]);
  },
);

it('finds nothing where there is no section five', () => {
  expect(readItems(undefined)).toEqual({ problems: [], measures: [] });
});

it('reads a measure that follows its problem under one number', () => {
  expect(itemsOf('1.信息更新不及时。我局将加强培训。2.解读形式单一。我局将丰富解读。')).toEqual({
    problems: [UPDATES, READING],
    measures: ['我局将加强培训 M1', '我局将丰富解读 M5'],
  });
  expect(itemsOf('首先，信息更新不及时；其次，解读形式单一。今后将首先加强培训，其次丰富解读。')).toEqual({
    problems: [UPDATES, READING],
    measures: ['今后将首先加强培训 M1', CREATIVE],
  });
});

it('takes 暂无 for no measure', () => {
  expect(itemsOf('存在问题：信息更新不及时。\n改进措施：暂无').measures).toEqual([]);
});

describe('the words of a code', () => {
  const wordsOf = (text: string) => {
    const { problems, measures } = readItems({ section: 5, blocks: paragraphs(text) });
    return [...problems, ...measures].flatMap(({ words = [] }) =>
      words.map(({ code, text: said, at }) => {
        expect(textAtLine(text, at)).toBe(said);
        return `${code} ${said}`;
      }),
    );
  };

  it('are those it was told by, where they stand', () => {
    expect(wordsOf('存在问题：一是信息更新不及时，力量薄弱。改进措施：一是加强培训。')).toEqual([
      'P01 更新不',
      'P04 力量',
      'M1 培训',
    ]);
  });

  it('stand in their own line', () => {
    expect(wordsOf('存在问题：一是部分信息\n更新不及时。')).toEqual(['P01 更新不']);
  });

  it('are none where nothing was said', () => {
    expect(readItems({ section: 5, blocks: paragraphs('无') }).problems).toMatchObject([
      { categories: ['P99'], words: [] },
    ]);
  });
});
