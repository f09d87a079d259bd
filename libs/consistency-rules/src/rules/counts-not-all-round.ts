import type { Fact } from '@gongkai/report-model';

import type { TextRule } from '../kinds/text-rule.js';
import { listed, quoted } from '../words/words.js';

/** As many round numbers are no chance: one in ten is round by itself. */
const FEWEST = 4;
const COUNTED =
  /^(?:published|applications|proposals|mailbox|consultations|interpretations|trainings|licensing|penalties)/u;

/** Round numbers throughout were estimated, not counted. */
export const countsNotAllRound: TextRule = {
  kind: 'text',
  code: 'counts-not-all-round',
  catalogue: 'PL-06',
  title: { zh: '各项数量不应全是整数或约数', en: 'Not every count is a round one' },
  basis: '条例第五十条：年度报告的数量应当如实统计，不用估计数',
  advice: {
    zh: '请按台账写出准确的数量，不用“余”“约”和凑整的数。',
    en: 'Give the exact counts from the records, not rounded ones.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: ({ facts }) => {
    const large = facts.filter(({ name, value }) => COUNTED.test(name) && (value ?? 0) >= 10);
    const counts = [...new Map(large.map((fact) => [`${fact.name} ${fact.value}`, fact])).values()];
    if (counts.length < FEWEST || !counts.every(isRound)) return [];
    const words = listed(counts.map((fact) => ({ zh: quoted(fact), en: quoted(fact) })));
    return [
      {
        message: {
          zh: `正文 ${counts.length} 个数量全是整数或约数：${words.zh}。`,
          en: `All ${counts.length} counts of the text are round or approximate: ${words.en}.`,
        },
        quotes: counts,
        found: counts.length,
      },
    ];
  },
};

function isRound({ value, approximate }: Fact): boolean {
  return approximate || (value ?? 0) % 10 === 0;
}
