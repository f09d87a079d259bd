import { readName } from '@gongkai/organisations';

import type { ReportText } from '../words/report-text.js';
import { type RunningText, runningTexts } from '../words/running-text.js';
import type { TextRule } from '../kinds/text-rule.js';

/** Of a text this short nothing can be said. */
const SHORTEST_TEXT = 200;

/** How one speaks of others. */
const OF_OTHERS =
  /(?:多数|大部分|部分|一些|有的|不少|许多|各级|各)(?:部门|地区|地方|单位|政府部门|行政机关)|各地区?各部门|某些(?:部门|地区)/u;

/** How one speaks of oneself. */
const OF_ONESELF =
  /我[局县市区委镇乡办厅院处站所旗]|我街道|本[局县市区委镇乡办厅院处]|本(?:机关|单位|部门|街道|级)|全[县市区镇乡局委]|辖区/u;

const SAYS_A_NUMBER = /\d|[一二三四五六七八九十百两]+(?:条|件|篇|次|份|期|场|人|个)/u;

const SAYS_THERE_WAS_NONE = /(?:未|没有)(?:收到|接到|受理|发生|收取|开设)/u;

/** Of lists: (一), 1. and the like are no facts. */
const LIST_NUMBERS = /(?:^|[。;,])\(?[\d一二三四五六七八九十]{1,2}[)、.]/gu;

/** Sections one and five are full of sentences, and none of them says anything of this agency. */
export const tellsOwnFacts: TextRule = {
  kind: 'text',
  code: 'tells-own-facts',
  catalogue: 'CP-07',
  title: { zh: '正文写的是本机关的实际情况', en: 'The text tells facts of its own agency' },
  basis: '国办公开办函〔2021〕30号：对年度报告敷衍了事、造成不良后果的，依照条例第四十七条处理',
  advice: {
    zh: '请写明本机关一年来做了什么、公开和办理了多少、有哪些问题，不要套用通用的文字。',
    en: 'Say what this agency did, how much it published and answered, and what went wrong, instead of general phrases.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const prose = runningTexts(report).filter(({ section }) => section === 1 || section === 5);
    const general = generalWords(prose);
    if (general === null || isOwn(prose, report)) return [];
    const { words, paragraph, start } = general;
    return [
      {
        message: {
          zh: `“总体情况”和“存在的主要问题”写的是“${words}”等泛泛的话，没有本机关的名称、数字和具体事情。`,
          en: `Sections one and five speak of “${words}” and the like in general; they have no name, number or event of this agency.`,
        },
        quotes: [paragraph.quote(start, start + words.length)],
      },
    ];
  },
};

interface General {
  readonly paragraph: RunningText;
  readonly words: string;
  readonly start: number;
}

function generalWords(prose: readonly RunningText[]): General | null {
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST_TEXT) return null;
  for (const paragraph of prose) {
    const found = OF_OTHERS.exec(paragraph.text);
    if (found) return { paragraph, words: found[0], start: found.index };
  }
  return null;
}

function isOwn(prose: readonly RunningText[], { agency }: ReportText): boolean {
  const names = ownNames(agency);
  return prose.some(
    ({ text }) =>
      OF_ONESELF.test(text) ||
      SAYS_THERE_WAS_NONE.test(text) ||
      SAYS_A_NUMBER.test(text.replaceAll(LIST_NUMBERS, '')) ||
      names.some((name) => text.includes(name)),
  );
}

/** The agency, its region, and what it is called within it. */
function ownNames(agency: string | null): string[] {
  if (agency === null) return [];
  const { plain, region, rest } = readName(agency);
  return [plain, rest, region?.name ?? ''].filter((name) => name !== '');
}
