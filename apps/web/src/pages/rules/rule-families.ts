import type { Rule } from '@gongkai/api-contract';

/** The families of the catalogue, in its order. */
export const FAMILIES = ['ST', 'T2', 'T3', 'T4', 'X', 'NT', 'NN', 'XY', 'XL', 'PL', 'CP', 'TY', 'DL'] as const;
export type Family = (typeof FAMILIES)[number];

/** The part of its number before the dash; null for a family that the catalogue lacks. */
export function familyOf({ catalogue }: Pick<Rule, 'catalogue'>): Family | null {
  const prefix = catalogue.split('-')[0];
  return FAMILIES.find((family) => family === prefix) ?? null;
}

/** The rules of each family that has any, in the order of the catalogue; rules of no known family come last. */
export function byFamily<T extends Pick<Rule, 'catalogue'>>(
  rules: readonly T[],
): { readonly family: Family | null; readonly rules: readonly T[] }[] {
  return [...FAMILIES, null]
    .map((family) => ({ family, rules: rules.filter((rule) => familyOf(rule) === family) }))
    .filter((group) => group.rules.length > 0);
}
