import { type Indicator, measureOf, smallestDenominator } from '@gongkai/indicators';

import { measuredInSql, valueInSql } from '../measure-columns.js';
import { type PeersAsked, peersInSql } from './peers-in-sql.js';
import { AGENCY_IN_YEAR } from './scope.js';

/**
 * Everybody who had to report in a year or did, as `judged`: who and where, what is counted, the value, and why it
 * is not ranked. Parameters: year, region, kind.
 */
export function judgedInSql(indicator: Indicator): string {
  return `${takingPartInSql([indicator])},
  judged AS (${judgedAtInSql(indicator, 0)})`;
}

/**
 * Everybody who had to report in a year or did, with what several indicators count, as `taking_part`; the last part
 * of a WITH, as is `judged`. Parameters: year, region, kind.
 */
export function takingPartInSql(indicators: readonly Indicator[], peers: PeersAsked = {}, order = ''): string {
  const counted = indicators.map((indicator, at) => {
    const { numerator, denominator, applies } = measuredInSql(indicator);
    return `, ${numerator} AS numerator_${at}, ${denominator} AS denominator_${at}, ${applies} AS applies_${at}`;
  });
  return `WITH RECURSIVE ${AGENCY_IN_YEAR},
  taking_part AS (
    SELECT a.id, a.name, a.kind, a.region_code, a.region_name, a.sample, m.report_id, m.open_errors${counted.join('')}
    FROM agency_in_year a
    LEFT JOIN reporting_duty d ON d.agency_id = a.id AND d.year = $1
    LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = $1 AND m.current
    WHERE (d.agency_id IS NOT NULL OR m.report_id IS NOT NULL) AND ${peersInSql(peers)} ${order})`;
}

/** Those who take part, judged by the indicator at that place among those of `taking_part`, in the same order. */
export function judgedAtInSql(indicator: Indicator, at: number): string {
  return `SELECT *, ${valueInSql(indicator)} AS value, ${notRankedInSql(indicator)} AS not_ranked
    FROM (SELECT id, name, kind, region_code, region_name, sample, report_id, open_errors,
      numerator_${at} AS numerator, denominator_${at} AS denominator, applies_${at} AS applies FROM taking_part) t`;
}

/**
 * The first reason that holds; null for those that are ranked. The report of a government adds up those of its
 * agencies: among them it would stand for what they have done, and count it twice.
 */
function notRankedInSql(indicator: Indicator): string {
  const { source, denominator, neverRanked } = indicator;
  const smallest = smallestDenominator(indicator);
  const ofGovernmentsOnly = denominator.some((name) => measureOf(name).from === 'record');
  return `CASE WHEN report_id IS NULL THEN 'missing'
    WHEN ${source === 'record' ? 'false' : 'open_errors > 0'} THEN 'to-be-verified'
    WHEN NOT applies OR denominator = 0 THEN 'not-applicable'
    WHEN numerator IS NULL OR ${denominator.length === 0 ? 'false' : 'denominator IS NULL'} THEN 'unknown'
    WHEN ${ofGovernmentsOnly ? 'false' : `kind = 'government' AND $3::text IS DISTINCT FROM 'government'`} THEN 'sum-of-others'
    WHEN ${smallest === null ? 'false' : `denominator < ${smallest}`} THEN 'too-few'
    WHEN ${neverRanked ? 'true' : 'false'} THEN 'never-ranked' END`;
}
