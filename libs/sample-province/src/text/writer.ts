import { type AgencyVersion, regionOf } from '@gongkai/organisations';

import type { FormEdition } from '@gongkai/report-form';

import type { Claims } from '../claims.js';
import type { Cells } from '../counts/agency-history.js';
import { kindProfile } from '../counts/kind-profile.js';
import type { Random } from '../random.js';
import type { Shortcoming } from './section-five.js';

/** Everything that the sentences of one report are made from. */
export interface Writer {
  readonly agency: AgencyVersion;
  readonly year: number;
  readonly form: FormEdition;
  readonly cells: Cells;
  readonly claims: Claims;
  readonly random: Random;
  /** What the agency names as its shortcomings in the report of a year. */
  readonly shortcomingsOf: (year: number) => readonly Shortcoming[];
  /** 县, 区 or 市: 县政府门户网站. */
  readonly level: string;
  readonly topics: readonly string[];
}

export function writerOf(draft: Omit<Writer, 'level' | 'topics'>): Writer {
  const region = regionOf(draft.agency.regionCode)?.name ?? '';
  return { ...draft, level: region.slice(-1), topics: draft.random.shuffle(kindProfile(draft.agency.kind).topics) };
}

/** 征地信息、国土空间规划、不动产登记 */
export function someTopics({ topics, random }: Writer): string {
  return topics.slice(0, random.between(2, 3)).join('、');
}
