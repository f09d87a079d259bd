import type { CellKey, Edition, Wording } from '@gongkai/report-model';

import { type CellMeasureName, MEASURES, REFUSED } from './measures.js';

export interface CompositionPart {
  readonly code: string;
  readonly title: Wording;
  /** Measures whose sum it is. */
  readonly measures: readonly CellMeasureName[];
}

/** What a whole of table three is made of. */
export interface Composition {
  readonly parts: readonly CompositionPart[];
  /** What the reports themselves say the whole is; null where the form has no cell for it. */
  readonly stated: CellMeasureName | null;
}

function one(name: CellMeasureName): CompositionPart {
  return { code: name, title: MEASURES[name].title, measures: [name] };
}

/** 办理结果 by the headings of table three, and (三)不予公开 by its grounds. */
export const COMPOSITIONS = {
  outcomes: {
    parts: [
      one('granted'),
      one('partlyGranted'),
      { code: 'refused', title: { zh: '不予公开', en: 'Refused' }, measures: REFUSED },
      {
        code: 'unavailable',
        title: { zh: '无法提供', en: 'Cannot be provided' },
        measures: ['notHeld', 'needsCreation', 'stillUnclear'],
      },
      one('notProcessed'),
      one('otherOutcome'),
    ],
    stated: 'concluded',
  },
  refusals: { parts: REFUSED.map(one), stated: null },
} as const satisfies Readonly<Record<string, Composition>>;

export type CompositionName = keyof typeof COMPOSITIONS;

/** The cells that a part is the sum of; none where an edition of the form does not have them. */
export function partCells({ measures }: Pick<CompositionPart, 'measures'>, edition: Edition): readonly CellKey[] {
  return measures.flatMap((name): readonly CellKey[] => MEASURES[name].cells[edition] ?? []);
}
