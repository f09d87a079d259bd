import type { FactName } from '@gongkai/report-model';

import { fact, percent, say, type Statement } from './statement.js';
import type { Writer } from './writer.js';

/** (一): what some reports add to it, of documents, decisions, fees and budgets. */
export function publishingDetails({ claims }: Writer): Statement[] {
  const { decisions, feesCharged, budgets } = claims;
  return [
    ...(decisions === null
      ? []
      : [
          say(
            `全年作出行政许可决定${decisions.licensing}件，行政处罚决定${decisions.penalties}件。`,
            fact('licensing.decisions', decisions.licensing),
            fact('penalties.decisions', decisions.penalties),
          ),
        ]),
    ...(feesCharged === null
      ? []
      : [say(`全年收取行政事业性收费${feesCharged}元。`, fact('fees.charged', feesCharged))]),
    ...(budgets === null
      ? []
      : [
          say(
            `通过公开栏公开信息9条，其中财政信息${budgets.all}条（包括部门预算${budgets.budgets}条、部门决算${budgets.accounts}条）。`,
            fact('published.noticeBoard', 9),
          ),
        ]),
  ];
}

const OUTCOMES = {
  granted: '予以公开',
  partlyGranted: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  otherOutcome: '其他处理',
} as const;

/** (二): how the applications ended, who made them, and shares of them. */
export function requestDetails({ claims }: Writer): Statement[] {
  const { outcomes, applicants, grantedShare, completion } = claims;
  return [
    ...(applicants === null
      ? []
      : [
          say(
            `按申请人分，自然人申请${applicants.naturalPerson}件，商业企业申请${applicants.business}件。`,
            fact('applicants.naturalPerson', applicants.naturalPerson),
            fact('applicants.business', applicants.business),
          ),
        ]),
    ...(outcomes === null
      ? []
      : [
          say(
            `对政府信息公开申请，${listed(Object.entries(OUTCOMES).map(([group, name]) => `${name}${outcomes[group as keyof typeof OUTCOMES]}件`))}。`,
            ...Object.keys(OUTCOMES).map((group) =>
              fact(`applications.${group}` as FactName, outcomes[group as keyof typeof OUTCOMES]),
            ),
          ),
        ]),
    ...(grantedShare === null
      ? []
      : [say(`政府信息公开申请中，予以公开的占${percent(grantedShare)}。`, fact('rate.granted', grantedShare))]),
    ...(completion === null ? [] : [say('政府信息公开申请办结率100%。', fact('rate.completion', completion))]),
  ];
}

const RESULTS = { upheld: '维持', corrected: '纠正', other: '其他结果', pending: '尚未审结' } as const;

/** (二), of the reconsiderations just told: how they ended. */
export function reconsiderationDetails({ claims }: Writer): Statement[] {
  const results = claims.reconsiderationResults;
  if (results === null) return [];
  const names = Object.keys(RESULTS) as (keyof typeof RESULTS)[];
  return [
    say(
      `行政复议案件中，${listed(names.map((name) => `${RESULTS[name]}${results[name]}件`))}。`,
      ...names.map((name) => fact(`challenges.reconsideration.${name}`, results[name])),
    ),
  ];
}

function listed(words: readonly string[]): string {
  return words.join('，');
}
