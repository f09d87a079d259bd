import type { Random } from '../random.js';
import { noticed, seenTo } from './own-work.js';
import { say, type Statement } from './statement.js';
import type { Writer } from './writer.js';

/** A problem or a measure with its code in the taxonomy of problems (P01 …) or of measures (M1 …). */
export interface StatedItem {
  readonly text: string;
  readonly category: string;
}

/** A shortcoming that reports admit to, and what they mean to do about it. */
export interface Shortcoming {
  readonly problem: StatedItem;
  readonly measure: StatedItem;
}

const SHORTCOMINGS: readonly Shortcoming[] = [
  shortcoming(
    'P01',
    '部分栏目信息更新不及时，个别内容发布滞后',
    'M3',
    '建立更新台账，及时更新各栏目内容，做到应公开尽公开',
  ),
  shortcoming('P01', '少数科室报送信息时效性不强，更新间隔时间长', 'M8', '每季度督查信息报送情况，结果纳入科室考核'),
  shortcoming('P02', '公开内容不够全面，业务办理结果类信息较少', 'M3', '对照目录补齐内容，加大办理结果公开力度'),
  shortcoming('P02', '公开的广度和深度有待拓展', 'M3', '细化公开目录，逐项充实公开内容，应公开尽公开'),
  shortcoming('P03', '个别科室主动公开意识不强', 'M1', '组织条例专题学习，定期开展培训'),
  shortcoming('P03', '部分干部对公开工作认识不足、重视不够', 'M1', '把公开要求列入干部学习计划，开展分层培训'),
  shortcoming('P04', '从事公开工作的人员均为兼职，力量薄弱', 'M9', '配备专职人员，明确各科室联络员'),
  shortcoming('P05', '经办人员业务能力有待提升，培训不足', 'M1', '采取以会代训方式开展业务培训，安排跟班学习'),
  shortcoming('P06', '公开形式单一，渠道有待拓宽', 'M4', '拓宽公开渠道，在办事大厅增设政务公开专区'),
  shortcoming('P07', '政策解读多为文字，图解、视频较少', 'M5', '开展多元化解读，制作图解和短视频'),
  shortcoming('P08', '公众号活跃度不高，传播力有限', 'M4', '用好新媒体矩阵，优化公众号栏目设置'),
  shortcoming('P10', '部分公开信息格式不规范，偶有错别字', 'M6', '严格落实三审三校，先审后发'),
  shortcoming('P11', '公开内容针对性不强，与群众需求存在差距', 'M7', '开展问卷调查，广泛征集群众意见'),
  shortcoming('P12', '政策宣传力度不够，群众知晓率偏低', 'M7', '开展进社区宣传活动，增强与群众互动'),
  shortcoming('P09', '部门之间协调机制不够完善', 'M2', '健全会商机制，理顺工作流程'),
];

function shortcoming(problemCode: string, problem: string, measureCode: string, measure: string): Shortcoming {
  return { problem: { text: problem, category: problemCode }, measure: { text: measure, category: measureCode } };
}

/** Two or three of different kinds, which ask for different measures. */
export function someShortcomings(random: Random): Shortcoming[] {
  const wanted = random.between(2, 3);
  const chosen: Shortcoming[] = [];
  for (const candidate of random.shuffle(SHORTCOMINGS)) {
    const repeated = chosen.some(
      ({ problem, measure }) =>
        problem.category === candidate.problem.category || measure.category === candidate.measure.category,
    );
    if (!repeated && chosen.length < wanted) chosen.push(candidate);
  }
  return chosen;
}

/**
 * The shortcomings of the year, each with its measure in the same place of the other list; of each how it
 * showed, and who sees to it.
 */
export function problemsAndMeasures({ random, topics, year, shortcomingsOf }: Writer): {
  problems: StatedItem[];
  measures: StatedItem[];
} {
  const chosen = shortcomingsOf(year);
  return {
    problems: chosen.map(({ problem }) => ({ ...problem, text: problem.text + noticed(random, topics) })),
    measures: chosen.map(({ measure }) => ({ ...measure, text: measure.text + seenTo(random, topics) })),
  };
}

/** What became of last year's shortcomings that are not named again. */
export const FOLLOW_UP = /上年年报列出的(?:“[^”]+”)+问题，[^。]+。/gu;

export function followUp({ random, year, agency, shortcomingsOf }: Writer): Statement {
  if (year <= Number(agency.validFrom.slice(0, 4))) return say('');
  const now = new Set(shortcomingsOf(year).map(({ problem }) => problem.category));
  const gone = shortcomingsOf(year - 1).filter(({ problem }) => !now.has(problem.category));
  if (gone.length === 0) return say('');
  const names = gone.map(({ problem }) => `“${problem.text}”`).join('');
  return say(`上年年报列出的${names}问题，${random.pick(['已完成整改', '已逐项整改到位', '经整改有了明显改善'])}。`);
}

/** How reports list: 一是…；二是… in one paragraph, or a numbered line each. */
export function listItems(items: readonly StatedItem[], style: 'running' | 'paragraphs' | 'numbered'): string[] {
  const numerals = ['一', '二', '三'];
  switch (style) {
    case 'running':
      return [`${items.map(({ text }, index) => `${numerals[index] ?? ''}是${text}`).join('；')}。`];
    case 'paragraphs':
      return items.map(({ text }, index) => `${numerals[index] ?? ''}是${text}。`);
    case 'numbered':
      return items.map(({ text }, index) => `${index + 1}.${text}。`);
  }
}
