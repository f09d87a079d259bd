import { bytesOf, joined } from './binary.js';
import type { HostileKind } from './hostile-kind.js';

const TITLE = '盐池县科学技术局2023年政府信息公开工作年度报告\n';
const SECTIONS = '一、总体情况\n';
const report = (text: string): Buffer => bytesOf(`${TITLE}${SECTIONS}${text}`);

/** A report of one text again and again: in one line, or each in its own. */
function flood(name: string, unit: string, least: number, most: number, after = ''): HostileKind {
  return { name, make: ({ random }) => report(unit.repeat(random.size(least, most)) + after) };
}

/** Signs on which patterns stumble that look for figures in sentences. */
const SENTENCES: readonly HostileKind[] = [
  flood('text-digits', '1', 1000, 5_000_000, '件'),
  flood('text-digits-and-commas', '1,', 1000, 2_000_000, '条'),
  flood('text-digits-and-spaces', '1 ', 1000, 2_000_000, '条'),
  flood('text-full-width-digits', '１．', 1000, 1_000_000),
  flood('text-chinese-numerals', '一亿零十万百千', 100, 300_000, '件'),
  flood('text-enumeration-commas', '、', 1000, 3_000_000),
  flood('text-slashes', '/', 1000, 3_000_000),
  flood('text-of-which', '其中', 1000, 1_000_000),
  flood('text-of-which-figures', '其中：网站1条，', 100, 300_000),
  flood('text-percent-words', '百分之', 1000, 1_000_000),
  flood('text-percent-figures', '百分之九十点九%', 100, 300_000),
  flood('text-received', '共收到政府信息公开申请', 100, 500_000, '1件'),
  flood('text-received-figures', '收到申请1件，办结1件，结转0件；', 100, 200_000),
  flood('text-negations', '未没有不无', 1000, 500_000, '收到申请1件'),
  flood('text-approximations', '约近余多左右以上', 100, 300_000, '1件'),
  flood('text-open-brackets', '（', 1000, 3_000_000),
  flood('text-brackets-around-figures', '（1（2）（一）、', 100, 300_000),
  flood('text-quotation-marks', '“《「', 1000, 1_000_000),
  flood('text-dates', '2023年1月1日至2023年12月31日', 100, 200_000),
  flood('text-agency-names', '盐池县人民政府办公室科学技术局', 100, 200_000),
  flood('text-section-headings', '一、总体情况\n三、收到和处理政府信息公开申请情况\n', 100, 100_000),
  flood('text-items', '（一）存在问题不足。1.一是公开不及时；', 100, 100_000),
  flood('text-full-stops', '。', 1000, 3_000_000),
];

const LINES: readonly HostileKind[] = [
  flood('text-one-line', '公开政府信息', 1000, 2_500_000),
  flood('text-empty-lines', '\n', 10_000, 10_000_000),
  flood('text-carriage-returns', '\r', 10_000, 5_000_000),
  flood('text-line-separators', '\u2028\u2029\u0085\u000b', 10_000, 1_000_000),
  flood('text-tabs', '\t', 1000, 5_000_000),
  flood('text-wide-rows', `${'1\t'.repeat(1000)}\n`, 10, 5000),
  flood('text-many-rows', '本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n', 100, 100_000),
  flood('text-many-tables', '第二十条第（一）项\n规章\t1\t0\t9\n\n一、\n', 100, 100_000),
  flood('text-spaces', ' ', 10_000, 10_000_000, '年报'),
  flood('text-wide-spaces', '\u3000\u00a0', 10_000, 3_000_000, '年报'),
  flood('text-short-lines', '1\n0\n', 1000, 1_000_000),
];

const CHARACTERS: readonly HostileKind[] = [
  flood('text-zero-width', '\u200b\u200c\u200d\ufeff', 1000, 2_000_000, '年报'),
  flood('text-combining-marks', '\u0301\u20dd', 1000, 1_000_000),
  // Each becomes eighteen letters in the compatible form.
  flood('text-letters-that-expand', '\ufdfa', 1000, 3_000_000),
  flood('text-right-to-left', '\u202e\u2067年', 1000, 1_000_000),
  flood('text-radicals', '\u2f00\u2e80⼀', 1000, 1_000_000),
  flood('text-private-characters', '\ue000\u{f0000}', 1000, 500_000),
  flood('text-null-characters', '年\u0000', 100, 500_000),
  flood('text-control-characters', '年\u0001\u001b[31m\u0007', 100, 300_000),
  flood('text-beyond-the-basic-plane', '\u{20000}', 1000, 1_000_000),
  flood('text-names-of-objects', '__proto__\tconstructor\ttoString\n', 100, 50_000),
  {
    name: 'text-lone-surrogates',
    make: ({ random }) =>
      Buffer.from(`\ufeff${TITLE}${SECTIONS}${'公开\ud800 1 条。\udc00'.repeat(random.size(1, 300_000))}`, 'utf16le'),
  },
  {
    name: 'text-surrogates-in-utf-8',
    make: ({ random }) =>
      joined(TITLE, SECTIONS, Buffer.alloc(3 * random.size(100, 300_000), Buffer.from([0xed, 0xa0, 0x80]))),
  },
  {
    name: 'text-marks-of-order-mixed',
    make: ({ random }) => {
      const marks = ['efbbbf', 'fffe', 'feff', '0000feff', 'fffe0000', '2b2f7638', '84319533'] as const;
      const mark = Buffer.from(random.pick(marks), 'hex');
      return joined(
        mark,
        random.pick([Buffer.from(TITLE), Buffer.from(TITLE, 'utf16le')]),
        Buffer.from(random.pick(marks), 'hex'),
        SECTIONS.repeat(50),
      );
    },
  },
  {
    name: 'text-broken-gb-18030',
    make: ({ random }) =>
      joined(
        Buffer.from('c4eab1a8', 'hex'),
        Buffer.alloc(random.size(10, 2_000_000), Buffer.from([0x81, 0x30, 0x81, 0xff, 0xfe])),
      ),
  },
  { name: 'text-random-bytes', make: ({ random }) => random.bytes(random.size(1, 100_000)) },
  {
    name: 'text-random-characters',
    make: ({ random }) =>
      report(
        Array.from({ length: random.size(10, 50_000) }, () => String.fromCodePoint(random.whole(1, 0xd7ff))).join(''),
      ),
  },
  {
    name: 'text-words-at-random',
    make: ({ random }) => {
      const words = [
        '其中',
        '百分之',
        '1',
        '，',
        '、',
        '/',
        '收到',
        '申请',
        '件',
        '（',
        '）',
        '未',
        '约',
        '公开',
        '网站',
        '条',
        '。',
        '\n',
        '\t',
        '第',
        '一',
        '、',
        '二、',
        '结转',
        '余',
      ] as const;
      return report(Array.from({ length: random.size(100, 100_000) }, () => random.pick(words)).join(''));
    },
  },
];

/** Pages written with markdown. */
function markdown(name: string, unit: string, least: number, most: number, after = ''): HostileKind {
  return {
    name,
    make: ({ random }) => bytesOf(`# ${TITLE}\n## ${SECTIONS}\n${unit.repeat(random.size(least, most))}${after}`),
  };
}

export const TEXT_KINDS: readonly HostileKind[] = [...SENTENCES, ...LINES, ...CHARACTERS];

export const MARKDOWN_KINDS: readonly HostileKind[] = [
  markdown('markdown-pipes', '|', 1000, 5_000_000),
  markdown('markdown-wide-rows', `${'|1'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n`, 1, 2000),
  markdown('markdown-many-rows', '| 甲 | 1 |\n|---|---|\n', 100, 300_000),
  markdown('markdown-rules', '|-|:-:|\n', 100, 500_000),
  markdown('markdown-escaped-pipes', '\\|', 1000, 1_000_000),
  markdown('markdown-headings', '#', 1000, 3_000_000),
  markdown('markdown-many-headings', '# 一、\n', 1000, 500_000),
  markdown('markdown-emphasis', '*_', 1000, 2_000_000, '年报'),
  markdown('markdown-links', '[](<', 1000, 1_000_000),
  markdown('markdown-deep-brackets', '[![', 1000, 1_000_000),
  markdown('markdown-code-fences', '```\n', 1000, 500_000),
  markdown('markdown-back-ticks', '`a', 1000, 1_000_000),
  markdown('markdown-deep-quotes', '>', 1000, 2_000_000),
  markdown('markdown-deep-lists', ' - ', 1000, 500_000),
  markdown('markdown-with-html', '<table><tr><td colspan=1000>|', 100, 50_000),
];
