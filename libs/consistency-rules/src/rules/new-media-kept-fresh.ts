import type { ReportText } from '../words/report-text.js';
import { sentencesOf } from '../words/sentences.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

const MEDIUM = /新媒体|公众号|微博|网站|栏目/u;
const GAP =
  /(?:连续)?(?:[2-9两二三四五六七八九]|1[0-9]|十[一二三四五]?)(?:个)?(?:周|星期)(?:以上)?(?:内)?(?:未|没有|无)(?:进行)?(?:更新|新内容|发布)|(?:连续)?(?:1[4-9]|[2-9]\d|十[四五六七八九]|[二三四五六]十)[余多]?(?:天|日)(?:未|没有)更新|超过(?:2|两|二)(?:个)?(?:周|星期)未更新/u;
const NEVER = /(?:未|没有|无|杜绝|防止|避免)(?:发生|出现|存在)?[^,]{0,16}$/u;
const WEEKLY = /每周(?:至少|定期)?(?:更新|发布|推送)|(?:更新|发布|推送)[^,]{0,8}每周/u;
/** Once a week with half of the weeks missed. */
const FEWEST = 26;

/** Two weeks without a word fail an inspection. */
export const newMediaKeptFresh: TextRule = {
  kind: 'text',
  code: 'new-media-kept-fresh',
  catalogue: 'PL-03',
  title: { zh: '政务新媒体不应两周未更新', en: 'New media are kept fresh' },
  basis: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：政务新媒体 2 周内无更新的，单项否决',
  advice: {
    zh: '请核对更新情况和发布数：确有两周未更新的，写明整改结果；更新频次的说法应与发布数相符。',
    en: 'Check how often it was updated: say what was done about the gap, and claim no more than was published.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks: (report) => [...gaps(report), ...weeklyClaims(report)],
};

function gaps(report: ReportText): Remark[] {
  return sentencesOf(report, [1, 5, 6]).flatMap((sentence): Remark[] => {
    const gap = GAP.exec(sentence.text);
    if (gap === null || !MEDIUM.test(sentence.text) || NEVER.test(sentence.text.slice(0, gap.index))) return [];
    const quote = sentence.quote();
    const posts = postsOf(report);
    const year =
      posts === null ? { zh: '', en: '' } : { zh: `，全年只发布 ${posts} 条`, en: `, ${posts} posts all year` };
    return [
      {
        message: {
          zh: `正文承认${quoted(quote)}${year.zh}：两周未更新在检查中单项否决。`,
          en: `The text admits ${quoted(quote)}${year.en}: two weeks without an update fail an inspection.`,
        },
        quotes: [quote],
        found: posts,
      },
    ];
  });
}

/** What the agency means to do is no claim: only section one tells what was done. */
function weeklyClaims(report: ReportText): Remark[] {
  const posts = postsOf(report);
  if (posts === null || posts >= FEWEST) return [];
  return sentencesOf(report, [1]).flatMap((sentence): Remark[] => {
    const claim = WEEKLY.exec(sentence.text);
    if (claim === null || !MEDIUM.test(sentence.text)) return [];
    const quote = sentence.quote(claim.index, claim.index + claim[0].length);
    return [
      {
        message: {
          zh: `正文称${quoted(quote)}，全年却只发布 ${posts} 条。`,
          en: `The text says ${quoted(quote)}, but there were only ${posts} posts all year.`,
        },
        quotes: [quote],
        expected: `≥ ${FEWEST}`,
        found: posts,
      },
    ];
  });
}

/** Zero is an account that there is not, or one that nothing is said of. */
function postsOf({ facts }: ReportText): number | null {
  const posts = facts.flatMap(({ name, value }) =>
    (name === 'published.wechat' || name === 'published.newMedia') && value !== null && value > 0 ? [value] : [],
  );
  return posts.length === 0 ? null : Math.max(...posts);
}
