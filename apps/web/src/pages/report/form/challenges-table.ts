import { challengeCell, type FormEdition } from '@gongkai/report-form';

import { figure, label, type PrintedTable } from './form-table.js';
import { runsOf } from './proactive-table.js';

/** Table four: one row of figures under headings of up to three storeys. */
export function challengesTable({ challengeForums, challengeOutcomes }: FormEdition): PrintedTable {
  const width = challengeOutcomes.length;
  const simple = challengeForums.filter(({ labels }) => labels.length === 1);
  const divided = challengeForums.filter(({ labels }) => labels.length > 1);
  const outcomes = (rowSpan: number) => challengeOutcomes.map((outcome) => label(outcome.label, 1, rowSpan));
  return {
    number: '四',
    columns: challengeForums.length * width,
    headRows: 3,
    rows: [
      runsOf(challengeForums, ({ labels }) => labels[0]).map((run) =>
        label(run[0]?.labels[0] ?? '', run.length * width),
      ),
      [...simple.flatMap(() => outcomes(2)), ...divided.map(({ labels }) => label(labels[1] ?? '', width))],
      divided.flatMap(() => outcomes(1)),
      challengeForums.flatMap((forum) => challengeOutcomes.map(({ key }) => figure(challengeCell(forum.key, key)))),
    ],
  };
}
