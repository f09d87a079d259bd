import { type Indicator, measureOf, smallestDenominator } from '@gongkai/indicators';

import { measuredInSql, valueInSql } from '../measure-columns.js';
import { type PeersAsked, peersInSql } from './peers-in-sql.js';
import { AGENCY_IN_YEAR } from './scope.js';

/**
 * Everybody who had to report in a year or did, as `judged`: who and where, what is counted, the value, and why it
 * is not ranked. Parameters: those of a scope.
 */
export function judgedInSql(indicator: Indicator): string {
  const { numerator, denominator } = countedAt(0);
  return `${takingPartInSql([indicator])},
  judged AS (
    SELECT *, ${numerator} AS numerator, ${denominator} AS denominator,
      ${valueInSql(indicator, countedAt(0))} AS value, ${notRankedInSql(indicator, 0)} AS not_ranked
    FROM taking_part)`;
}

/** The columns of `taking_part` that say what the indicator at that place counts. */
export function countedAt(at: number) {
  return { numerator: `numerator_${at}`, denominator: `denominator_${at}`, applies: `applies_${at}` } as const;
}

/**
 * Everybody who had to report in a year or did, with what several indicators count, as `taking_part`; the last part
 * of a WITH, as is `judged`. Parameters: those of a scope.
 */
export function takingPartInSql(indicators: readonly Indicator[], peers: PeersAsked = {}, order = ''): string {
  const counted = indicators.map((indicator, at) => {
    const { numerator, denominator, applies } = measuredInSql(indicator);
    const names = countedAt(at);
    return `, ${numerator} AS ${names.numerator}, ${denominator} AS ${names.denominator}, ${applies} AS ${names.applies}`;
  });
  return `WITH RECURSIVE ${AGENCY_IN_YEAR},
  taking_part AS (
    SELECT a.id, a.name, a.kind, a.region_code, a.region_name, a.sample, m.report_id, m.open_errors${counted.join('')}
    FROM agency_in_year a
    LEFT JOIN reporting_duty d ON d.agency_id = a.id AND d.year = $1
    LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = $1 AND m.current
    WHERE (d.agency_id IS NOT NULL OR m.report_id IS NOT NULL) AND ${peersInSql(peers)} ${order})`;
}

/**
 * Over `taking_part`, the first reason that holds of the indicator at that place; null for those that are ranked.
 * The report of a government adds up those of its agencies: among them it would stand for what they have done, and
 * count it twice.
 */
export function notRankedInSql(indicator: Indicator, at: number): string {
  const { source, denominator: measures, neverRanked } = indicator;
  const { numerator, denominator, applies } = countedAt(at);
  const smallest = smallestDenominator(indicator);
  const ofGovernmentsOnly = measures.some((name) => measureOf(name).from === 'record');
  return `CASE WHEN report_id IS NULL THEN 'missing'
    WHEN ${source === 'record' ? 'false' : 'open_errors > 0'} THEN 'to-be-verified'
    WHEN NOT ${applies} OR ${denominator} = 0 THEN 'not-applicable'
    WHEN ${numerator} IS NULL OR ${measures.length === 0 ? 'false' : `${denominator} IS NULL`} THEN 'unknown'
    WHEN ${ofGovernmentsOnly ? 'false' : `kind = 'government' AND $3::text IS DISTINCT FROM 'government'`} THEN 'sum-of-others'
    WHEN ${smallest === null ? 'false' : `${denominator} < ${smallest}`} THEN 'too-few'
    WHEN ${neverRanked ? 'true' : 'false'} THEN 'never-ranked' END`;
}
