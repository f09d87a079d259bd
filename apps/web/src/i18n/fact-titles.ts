import { FACT_NAMES, FACT_TITLES, type FactName } from '@gongkai/report-model';

/** The names of what reports state, in one language; their keys have dots of their own. */
export function factTitles(language: 'zh' | 'en'): Record<FactName, string> {
  return Object.fromEntries(FACT_NAMES.map((name) => [name, FACT_TITLES[name][language]])) as Record<FactName, string>;
}
