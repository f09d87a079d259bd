import { challengeCell } from '@gongkai/report-form';

import type { StatementRule } from '../kinds/statement-rule.js';

/** Upheld, corrected, other, pending; and which lawsuits came directly or after a reconsideration. */
export const challengeResultsMatchTable: StatementRule = {
  kind: 'statement',
  code: 'challenge-results-match-table',
  catalogue: 'NT-07',
  title: { zh: '正文复议诉讼的结果与表四一致', en: 'Results of challenges: text and table four agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称复议、诉讼的维持、纠正、其他、尚未审结件数，应与表四相应各栏一致',
  advice: {
    zh: '请逐栏核对正文与表四，改正其中一处。',
    en: 'Compare the text with table four column by column, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: [
    'challenges.reconsideration.upheld',
    'challenges.reconsideration.corrected',
    'challenges.reconsideration.other',
    'challenges.reconsideration.pending',
    'challenges.litigation.direct',
    'challenges.litigation.afterReconsideration',
    'challenges.litigation.upheld',
    'challenges.litigation.corrected',
    'challenges.litigation.other',
    'challenges.litigation.pending',
  ],
  means: ({ fact }, form) => {
    const named = fact.name.replace('challenges.', '');
    const forums = form.challengeForums.map(({ key }) => key).filter((key) => isOf(named, key));
    const outcome = form.challengeOutcomes.find(({ key }) => named.endsWith(`.${key}`))?.key ?? 'total';
    return [{ plus: forums.map((forum) => challengeCell(forum, outcome)) }];
  },
};

/** litigation.upheld is of both kinds of lawsuit, litigation.direct of one. */
function isOf(named: string, forum: string): boolean {
  const [body = '', kind = ''] = named.split('.');
  return (
    forum === named ||
    forum === body ||
    (forum.startsWith(`${body}.`) && !['direct', 'afterReconsideration'].includes(kind))
  );
}
