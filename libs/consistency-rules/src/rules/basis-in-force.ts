import { type RunningText, runningTexts } from '../words/running-text.js';
import { sighting } from '../words/sightings.js';
import type { ReportText } from '../words/report-text.js';
import { matchesOf } from '../words/matches.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';

const OLD_ORDER = /国务院令第?492号/gu;
const OTHER_ORDER = /政府信息公开条例》?\((?:中华人民共和国)?国务院令第?(?!711号|492号)\d{1,4}号/gu;
/** The title of the notice without the number that is to stand behind it. */
const TITLE_ALONE = /年度报告格式》?的通知》?(?!》?\(?国办)/gu;
const TRIAL_FORM = /国办公开办函\[2019\]60号/gu;
const NEW_FORM = /国办公开办函\[2021\]30号/gu;
const NO_NUMBER = /国办公开办函(?:\[2021\])?号|国办公开办函\[2021\](?!\d)(?!号)/gu;
const OTHER_NUMBER = /国办公开办函\[(?:2021\](?!30号)|2019\](?!60号)|20(?!19|21)\d{2}\])\d{1,4}号/gu;

/** The form of 2021 holds for the reports on 2021 and later. */
const FIRST_YEAR_OF_NEW_FORM = 2021;

/** A title is told within so much before its number. */
const LONGEST_TITLE = 90;

/** An issuer may be named before the title. */
const ISSUER = /国务院办公厅(?:政府信息与政务公开办公室)?$/u;

const TITLE =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）';

/** A report that names a repealed basis was written from an old one. */
export const basisInForce: TextRule = {
  kind: 'text',
  code: 'basis-in-force',
  catalogue: 'CP-06',
  title: { zh: '引用的依据现行有效、名称正确', en: 'The basis named is in force and named rightly' },
  basis: '条例（国务院令第711号，2019年5月15日起施行）；国办公开办函〔2021〕30号（2021年度起的年报格式）',
  advice: {
    zh: `请改为现行依据：《中华人民共和国政府信息公开条例》（国务院令第711号），${TITLE}。`,
    en: 'Name what is in force: State Council order no. 711, and 国办公开办函〔2021〕30号 with its full title and issuer.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks: (report) => {
    const paragraphs = runningTexts(report);
    const found = paragraphs.flatMap((paragraph) => remarksOn(paragraph, report));
    // One that gives the number anywhere has given it.
    if (paragraphs.some(({ text }) => text.includes('国办公开办函'))) return found;
    const unnumbered = paragraphs.flatMap((paragraph) =>
      told(paragraph, TITLE_ALONE, '没有写明文号', 'the number of the notice is not given'),
    );
    return [...found, ...unnumbered.map((one): Remark => ({ ...one, severity: 'info' }))];
  },
};

function remarksOn(paragraph: RunningText, { year }: ReportText): Remark[] {
  const isNew = (year ?? 0) >= FIRST_YEAR_OF_NEW_FORM;
  return [
    ...told(
      paragraph,
      OLD_ORDER,
      '2007 年的条例（国务院令第492号）已被 2019 年修订的条例取代',
      'order 492 was replaced',
    ),
    ...told(paragraph, OTHER_ORDER, '条例的国务院令号应为第711号', 'the order has the number 711'),
    ...(isNew
      ? told(
          paragraph,
          TRIAL_FORM,
          '60号文的格式只用于 2019、2020 年度，2021 年度起用 30 号文的格式',
          'the trial form was for 2019 and 2020',
        )
      : []),
    ...told(paragraph, NO_NUMBER, '文号没有写全', 'the number of the notice is missing'),
    ...told(
      paragraph,
      OTHER_NUMBER,
      '年报格式的文号应为国办公开办函〔2021〕30号',
      'the notice has the number 30 of 2021',
    ),
    ...matchesOf(paragraph.text, NEW_FORM).flatMap(({ 0: number, index }) => titleOf(paragraph, index, number.length)),
  ];
}

function told(paragraph: RunningText, pattern: RegExp, zh: string, en: string): Remark[] {
  return matchesOf(paragraph.text, pattern).map(({ 0: words, index }) =>
    remark(paragraph, index, index + words.length, zh, en),
  );
}

/** What stands before the number must be the title and the issuer that belong to it, as far as they are given. */
function titleOf(paragraph: RunningText, index: number, length: number): Remark[] {
  const start = titleStart(paragraph.text, index);
  const title = paragraph.text.slice(start, index);
  const end = index + length;
  if (title.includes('有关事项')) {
    return [remark(paragraph, start, end, '30 号文配的是 60 号文的标题', 'this is the title of notice 60')];
  }
  if (/国务院办公厅(?!政府信息与政务公开办公室)/u.test(title)) {
    return [
      remark(
        paragraph,
        start,
        end,
        '30 号文的发文机关是国务院办公厅政府信息与政务公开办公室，标题是“关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知”',
        'the issuer is 国务院办公厅政府信息与政务公开办公室',
      ),
    ];
  }
  if (/通知》?\(?$/u.test(title) && !title.includes('格式')) {
    return [remark(paragraph, start, end, '30 号文的标题里应有“年度报告格式”', 'its title names 年度报告格式')];
  }
  return [];
}

/** Where the title begins whose number stands at `index`: behind the title's marks, inside them, or without any. */
function titleStart(text: string, index: number): number {
  const isBehind = /》\(?$/u.test(text.slice(0, index));
  const first = Math.max(0, index - LONGEST_TITLE);
  let depth = isBehind ? 0 : 1;
  for (let at = index - 1; at >= first; at -= 1) {
    if (text[at] === '》') depth += 1;
    if (text[at] === '《') depth -= 1;
    if (text[at] === '《' && depth === 0) return at - (ISSUER.exec(text.slice(first, at))?.[0].length ?? 0);
  }
  const before = text.slice(first, index - 1);
  return first + Math.max(...Array.from('》,。;、', (mark) => before.lastIndexOf(mark) + 1));
}

function remark(paragraph: RunningText, start: number, end: number, zh: string, en: string): Remark {
  const { quote } = sighting(paragraph, start, end);
  const words = `“${paragraph.text.slice(start, end)}”`;
  return { message: { zh: `${words}：${zh}。`, en: `${words}: ${en}.` }, quotes: [quote] };
}
