import { applicationCell, challengeCell } from '@gongkai/report-form';

import { fact } from '../text/statement.js';
import type { FaultKind } from './fault.js';
import { more } from './figures.js';
import { withParagraph } from './promises.js';

/** What is left over from another year, contradicts itself, or is hard to believe. */
export const PLAUSIBLE_FAULTS: readonly FaultKind[] = [
  {
    rule: 'dates-within-year',
    also: [],
    severity: 'warning',
    change: ({ year }) => ({
      rewritten: (text) => withParagraph(text, 6, `${year - 1}年9月7日，邀请居民代表召开座谈会，听取意见。`),
    }),
  },
  {
    rule: 'budgets-of-their-years',
    also: [],
    severity: 'warning',
    change: ({ year }) => ({
      rewritten: (text) => withParagraph(text, 1, `公开${year + 1}年部门预算、${year}年部门决算。`),
    }),
  },
  {
    rule: 'no-account-contradicted',
    also: [],
    severity: 'error',
    change: ({ claims: { wechat } }) =>
      wechat === null
        ? null
        : { rewritten: (text) => withParagraph(text, 6, '本单位未开设政务新媒体。', fact('published.newMedia', 0)) },
  },
  {
    // Two descriptions of one open day, each from its own draft.
    rule: 'event-guests-agree',
    also: [],
    severity: 'warning',
    change: ({ claims: { openDays } }) =>
      openDays === null
        ? {
            rewritten: (text) =>
              withParagraph(
                withParagraph(text, 1, '9月7日，邀请科技专家、企业代表等开展“政府开放日”活动。'),
                6,
                '9月7日，组织“政府开放日”活动，邀请退休党员代表、中小学生参加。',
              ),
          }
        : null,
  },
  {
    rule: 'contact-details-well-formed',
    also: [],
    severity: 'info',
    change: () => ({ rewritten: (text) => withParagraph(text, 6, '联系电话：0951-60123。') }),
  },
  {
    rule: 'corrections-fit-on-time-rate',
    also: [],
    severity: 'info',
    change: ({ cells, claims: { onTime } }) => {
      const [corrected, total] = ['corrected', 'total'].map((outcome) => challengeCell('reconsideration', outcome)) as [
        string,
        string,
      ];
      return onTime === 1
        ? { cells: { [corrected]: (cells[corrected] ?? 0) + 1, [total]: (cells[total] ?? 0) + 1 } }
        : null;
    },
  },
  {
    rule: 'answers-not-all-not-held',
    also: [],
    severity: 'info',
    change: ({ cells }) =>
      cells[applicationCell('concluded', 'total')] === 0
        ? { cells: more(cells, ['newlyReceived', 'unavailable.notHeld', 'concluded'], 5) }
        : null,
  },
  {
    rule: 'website-publishes-minimum',
    also: [],
    severity: 'info',
    change: () => ({ claims: { website: 2, websiteAgain: null, total: null, channels: null } }),
  },
  {
    rule: 'counts-not-all-round',
    also: [],
    severity: 'info',
    change: ({ claims: { received, carriedOver, concluded } }) => {
      const few = [received, carriedOver, concluded].every((count) => (count ?? 0) < 10);
      return few
        ? {
            claims: {
              website: 300,
              websiteAgain: null,
              wechat: 200,
              total: 500,
              channels: null,
              decisions: null,
              applicants: null,
              outcomes: null,
            },
            rewritten: (text) => withParagraph(text, 1, '全年收到群众来信80件。', fact('mailbox.received', 80)),
          }
        : null;
    },
  },
  {
    rule: 'events-told-with-figures',
    also: [],
    severity: 'info',
    change: ({ claims: { trainings } }) =>
      trainings === null ? { rewritten: (text) => withParagraph(text, 1, '积极开展政务公开业务培训。') } : null,
  },
];
