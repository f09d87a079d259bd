import { type Item, normalise } from '@gongkai/report-model';

import type { Remark, TextRule } from '../kinds/text-rule.js';
import { matchesOf } from '../words/matches.js';
import { quoted } from '../words/words.js';

/** Which measures help against which problem, by the codes of the taxonomy. */
const REMEDIES: Readonly<Record<string, readonly string[]>> = {
  P01: ['M2', 'M3', 'M4', 'M8', 'M9'],
  P02: ['M2', 'M3', 'M4', 'M8'],
  P03: ['M1', 'M2', 'M8'],
  P04: ['M1', 'M2', 'M9'],
  P05: ['M1', 'M9'],
  P06: ['M4', 'M5', 'M7'],
  P07: ['M5'],
  P08: ['M2', 'M3', 'M4', 'M8', 'M9'],
  P09: ['M2', 'M8'],
  P10: ['M1', 'M2', 'M6', 'M8'],
  P11: ['M3', 'M4', 'M5', 'M7'],
  P12: ['M4', 'M5', 'M7'],
  P13: ['M1', 'M2', 'M10'],
  P14: ['M1', 'M2', 'M8'],
  P15: ['M1', 'M2', 'M4'],
  P17: ['M2', 'M3'],
};
/** Training, rules and inspection help against anything. */
const GENERAL: ReadonlySet<string> = new Set(['M1', 'M2', 'M8']);

/** Failings that a measure may be meant to prevent, each in the words that name it. */
const FAILINGS: readonly RegExp[] = [
  /错字|错别字|错敏|别字/u,
  /脱敏|个人信息|隐私/u,
  /泄密|失密/u,
  /空白栏目/u,
  /错链|断链|死链/u,
  /抄袭|雷同|照搬/u,
  /逾期|超期/u,
];
const PREVENTS = /(?:防止|避免|杜绝|纠正|整治)[^。;]{0,60}/gu;

/** Each problem is met by a measure, and each measure meets a problem that was named. */
export const problemsHaveMeasures: TextRule = {
  kind: 'text',
  code: 'problems-have-measures',
  catalogue: 'NN-11',
  title: { zh: '问题与改进措施相对应', en: 'Problems and measures belong together' },
  basis: '年度报告格式第五部分“存在的主要问题及改进情况”：改进情况应当针对存在的问题',
  advice: {
    zh: '请给每个问题写明改进措施；措施针对的问题没有写的，补写或删去。',
    en: 'Give each problem a measure; name the problem that a measure is for, or strike it.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks: ({ problems: said, measures }) => {
    const problems = said.filter(({ categories }) => !categories.includes('P99'));
    if (problems.length === 0 || measures.length === 0) return [];
    return [
      ...problems.filter((problem) => lacksMeasure(problem, measures)).map(withoutMeasure),
      ...measures.filter((measure) => lacksProblem(measure, problems)).map(withoutProblem),
      ...measures.flatMap((measure) => unnamedFailings(measure, problems)),
    ];
  },
};

/** One in words of its own may well be the one that is looked for: nothing is said then. */
function lacksMeasure(problem: Item, measures: readonly Item[]): boolean {
  if (problem.categories.some((code) => REMEDIES[code] === undefined) || problem.categories.length === 0) return false;
  return !measures.some(
    ({ categories }) =>
      categories.length === 0 || categories.some((code) => problem.categories.some((each) => helps(code, each))),
  );
}

function lacksProblem({ categories }: Item, problems: readonly Item[]): boolean {
  if (categories.length === 0 || categories.some((code) => GENERAL.has(code))) return false;
  return !problems.some(
    (problem) =>
      problem.categories.length === 0 ||
      problem.categories.some((each) => REMEDIES[each] === undefined || categories.some((code) => helps(code, each))),
  );
}

function helps(measure: string, problem: string): boolean {
  return REMEDIES[problem]?.includes(measure) ?? false;
}

function withoutMeasure(problem: Item): Remark {
  return {
    message: {
      zh: `问题${quoted(problem)}没有对应的改进措施。`,
      en: `No measure is given for the problem ${quoted(problem)}.`,
    },
    quotes: [problem],
  };
}

function withoutProblem(measure: Item): Remark {
  return {
    message: {
      zh: `措施${quoted(measure)}针对的问题没有列出。`,
      en: `The measure ${quoted(measure)} is for no problem that is named.`,
    },
    quotes: [measure],
  };
}

/** 防止出现错字、个人信息未脱敏等问题: failings that happened, or else need no measure. */
function unnamedFailings(measure: Item, problems: readonly Item[]): Remark[] {
  const prevented = matchesOf(normalise(measure.text).text, PREVENTS)
    .map(([words]) => words)
    .join();
  if (prevented === '') return [];
  const named = problems.map(({ text }) => normalise(text).text).join();
  const failings = FAILINGS.flatMap((failing) => (failing.test(named) ? [] : (failing.exec(prevented)?.[0] ?? [])));
  if (failings.length === 0) return [];
  const words = failings.map((failing) => `“${failing}”`).join('、');
  return [
    {
      message: {
        zh: `改进措施提到要防止${words}，存在的问题里没有写。`,
        en: `A measure is to prevent ${words}, which no problem names.`,
      },
      quotes: [measure],
    },
  ];
}
