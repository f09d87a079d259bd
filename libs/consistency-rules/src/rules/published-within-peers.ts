import type { TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

const FACTOR = 3;

/** Far more than anybody else may count news as government information. */
export const publishedWithinPeers: TextRule = {
  kind: 'text',
  code: 'published-within-peers',
  catalogue: 'PL-05',
  title: { zh: '公开数远超同类机关', en: 'Far more published than by its peers' },
  basis: '条例第二条：政府信息是行政机关在履行行政管理职能过程中制作或者获取的信息，新闻动态一般不计',
  advice: {
    zh: '请核对统计口径：公开数是否把新闻、转载等一并计入；口径不同的，请说明。',
    en: 'Check what was counted: news and reposts are mostly no government information; say so if they are in.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  remarks: ({ facts }, { peers }) => {
    const usual = peers?.published99 ?? null;
    if (usual === null) return [];
    const limit = FACTOR * usual;
    const [most] = facts
      .filter(({ name }) => name === 'published.total' || name === 'published.website')
      .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
    if (most === undefined || (most.value ?? 0) <= limit) return [];
    return [
      {
        message: {
          zh: `正文称${quoted(most)}，超过同类机关第 99 百分位（${usual}）的 ${FACTOR} 倍。`,
          en: `The text says ${quoted(most)}, more than ${FACTOR} times what all but one in a hundred peers publish (${usual}).`,
        },
        quotes: [most],
        expected: `≤ ${limit}`,
        found: most.value,
      },
    ];
  },
};
