import type { ReportText } from '../words/report-text.js';
import { runningTexts } from '../words/running-text.js';
import type { TextRule } from '../kinds/text-rule.js';

const NOTHING =
  /^(?:(?:本(?:年度|单位|机关|局)|我(?:局|单位|镇|乡|县|区|街道)|暂|目前|均)*(?:没有|暂无|无|不存在|未发现)[^。]{0,16}[。]?)+$/u;
const HEADING =
  /^(?:[一二三四五六七八九]、|\([一二三四五六七八九]\)|\d[、.])?[^。;,]{0,24}(?:问题|不足|情况|措施|打算)[:。]?$/u;
/** Enough for a problem to be told; where it is not recognised in so much, nothing is said. */
const LONG = 60;
const FEWEST = 2;

/** "无" is no answer to what went wrong in a year. */
export const problemsConcrete: TextRule = {
  kind: 'text',
  code: 'problems-concrete',
  catalogue: 'ST-13',
  title: { zh: '存在的问题写得具体', en: 'Problems are told, and more than one' },
  basis: '条例第五十条第（四）项：年度报告应当包括存在的主要问题及改进情况；国办公开办函〔2021〕30号要求不得敷衍应付',
  advice: {
    zh: '请写出至少两个具体问题，并逐个写明改进措施和上年问题的改进情况。',
    en: 'Name at least two concrete problems, each with what is done about it.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks: (report) => {
    const text = textOf(report);
    if (text === null) return [];
    if (text === '' || NOTHING.test(text)) {
      const found = text === '' ? '空白' : `“${text}”`;
      return [
        {
          message: {
            zh: `第五部分“存在的主要问题及改进情况”没有内容：${found}。`,
            en: `Section five, on problems and improvements, says nothing: ${text === '' ? 'blank' : found}.`,
          },
          quotes: [],
          expected: `≥ ${FEWEST}`,
          found: 0,
        },
      ];
    }
    return fewProblems(report, text);
  },
};

/** What section five says besides its headings; null where it is not there. */
function textOf(report: ReportText): string | null {
  const paragraphs = runningTexts(report).filter(({ section }) => section === 5);
  if (paragraphs.length === 0) return null;
  return paragraphs
    .map(({ text }) => text.replace(/\s/gu, ''))
    .filter((text) => !HEADING.test(text) || NOTHING.test(text))
    .join('');
}

function fewProblems({ problems, measures }: ReportText, text: string) {
  if (problems.length >= FEWEST || (problems.length + measures.length === 0 && text.length > LONG)) return [];
  return [
    {
      message: {
        zh: `第五部分只写了 ${problems.length} 个问题。`,
        en: `Problems named in section five: ${problems.length}.`,
      },
      quotes: problems,
      expected: `≥ ${FEWEST}`,
      found: problems.length,
    },
  ];
}
