import type { Quote } from '@gongkai/report-model';

import type { ReportText } from '../words/report-text.js';
import { runningTexts } from '../words/running-text.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { matchesOf } from '../words/matches.js';
import { quoted } from '../words/words.js';

const NUMERALS = '一二三四五六七八九';
const NUMBER = new RegExp(`^\\s*(?:第([${NUMERALS}])部分|([${NUMERALS}])\\s*[、.．:：,，])`, 'u');
const PARTS =
  /(?:报告|全文|内容|由|分为|包括|包含|共|等)[^。;]{0,200}?([一二两三四五六七八九\d])个?(?:部分|方面)(?:组成|构成|内容)/gu;

/** How an opening sentence names the six sections. */
const NAMES = [
  /总体(?:工作)?情况|基本情况|概述|概况/u,
  /主动公开(?:政府信息)?/u,
  /收到和处理|依申请公开|申请(?:办理|处理)?情况/u,
  /行政复议|行政诉讼/u,
  /问题/u,
  /其他(?:需要)?(?:报告|说明)?|需要(?:报告|说明)/u,
];

/** Written by hand, the numbers go wrong when a section is moved or left out. */
export const sectionsNumbered: TextRule = {
  kind: 'text',
  code: 'sections-numbered',
  catalogue: 'ST-02',
  title: { zh: '各部分的序号连续，与所说的个数一致', en: 'Sections are numbered through, and as many as said' },
  basis: '国家统一的年度报告格式：六个部分以一至六编号',
  advice: {
    zh: '请按一至六的顺序改正序号，并把开头所说的部分数改为实际的个数。',
    en: 'Number the sections one to six, and let the opening sentence say how many there are.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks: (report) => [...wrongNumbers(report), ...wrongCounts(report)],
};

/** A number that is missing, or out of order, as its section is has a finding of its own. */
function wrongNumbers({ sections }: ReportText): Remark[] {
  const numbered = sections.flatMap((section) => {
    const [, part, plain] = NUMBER.exec(section.title) ?? [];
    const printed = part ?? plain;
    return printed === undefined ? [] : [{ section, number: NUMERALS.indexOf(printed) + 1 }];
  });
  return numbered.flatMap(({ section, number }, index) => {
    const before = numbered[index - 1];
    if (before === undefined) return [];
    const step = number - before.number;
    if (step === 1 || step === section.number - before.section.number) return [];
    const quotes = [before.section, section].map(({ title, at }): Quote => ({ text: title, at }));
    const [earlier, later] = quotes.map(quoted);
    return [
      {
        message: {
          zh: `${earlier}之后是${later}，序号${step === 0 ? '重复' : '不连续'}。`,
          en: `${earlier} is followed by ${later}: the number ${step === 0 ? 'is used twice' : 'does not follow'}.`,
        },
        quotes,
      },
    ];
  });
}

function wrongCounts(report: ReportText): Remark[] {
  return runningTexts(report)
    .filter(({ section }) => section === 0)
    .flatMap((paragraph) =>
      matchesOf(paragraph.text, PARTS).flatMap((match) => {
        const said = '两' === match[1] ? 2 : NUMERALS.indexOf(match[1] ?? '') + 1 || Number(match[1]);
        const named = NAMES.filter((name) => name.test(match[0])).length;
        const there = named > 2 ? named : Math.max(report.sections.length, said);
        if (said === there) return [];
        const quote = paragraph.quote(match.index, match.index + match[0].length);
        return [
          {
            message: {
              zh: `${quoted(quote)}说有 ${said} 个部分，实际是 ${there} 个。`,
              en: `${quoted(quote)} speaks of ${said} sections; there are ${there}.`,
            },
            quotes: [quote],
            expected: there,
            found: said,
          },
        ];
      }),
    );
}
