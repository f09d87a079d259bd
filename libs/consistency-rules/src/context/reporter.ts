import {
  agencyKind,
  type AgencyKind,
  type AgencyKindEntry,
  readName,
  type Region,
  regionOf,
} from '@gongkai/organisations';
import type { AnnualReport } from '@gongkai/report-model';

import type { CheckContext } from './check-context.js';

/** Who reports, as far as it is known. */
export interface Reporter {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: AgencyKindEntry['level'];
  readonly region: Region | null;
}

/** By the roster, or else by the printed name; null where the name tells nothing. */
export function reporterOf(
  { agency: printed }: Pick<AnnualReport, 'agency'>,
  { agency }: CheckContext,
): Reporter | null {
  if (agency) {
    const { name, kind, regionCode } = agency;
    return { name, kind, level: agencyKind(kind).level, region: regionOf(regionCode) };
  }
  if (printed === null) return null;
  const { plain, kind, region } = readName(printed);
  return kind === null ? null : { name: plain, kind, level: agencyKind(kind).level, region };
}
