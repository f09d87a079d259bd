import type { FunnelMembers } from '@gongkai/api-contract';

import type { FunnelFigures } from '../funnel-option.js';

export type Member = readonly [
  name: string,
  numerator: number,
  denominator: number,
  band: FunnelMembers['bands'][number],
];

/** A funnel of shares of these agencies; without a centre nobody can say what is usual. */
export function funnel(members: readonly Member[], centre: number | null = 0.9): FunnelFigures {
  const limit = { inner: { low: 0.6, high: 1 }, outer: { low: 0.4, high: 1 } };
  return {
    indicator: { kind: 'share' },
    centre,
    limits: centre === null ? [] : [10, 30, 100].map((denominator) => ({ denominator, ...limit })),
    members: {
      ids: members.map(([name]) => name),
      names: members.map(([name]) => name),
      regions: members.map(() => '640323'),
      regionNames: members.map(() => '盐池县'),
      numerators: members.map(([, numerator]) => numerator),
      denominators: members.map(([, , denominator]) => denominator),
      values: members.map(([, numerator, denominator]) => numerator / denominator),
      bands: members.map(([, , , band]) => band),
    },
  };
}
