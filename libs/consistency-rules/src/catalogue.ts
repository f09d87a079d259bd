import { ALL_RULES } from './all-rules.js';
import type { Rule } from './kinds/rule.js';

/** Every rule in the order of its number, as people look it up; ALL_RULES has the order in which causes are told. */
export const CATALOGUE: readonly Rule[] = inCatalogueOrder();

/** The families keep their order, the numbers within one are put in theirs. */
function inCatalogueOrder(): Rule[] {
  const familyOf = ({ catalogue }: Rule) => catalogue.slice(0, catalogue.indexOf('-'));
  const families = [...new Set(ALL_RULES.map(familyOf))];
  return families.flatMap((family) =>
    ALL_RULES.filter((rule) => familyOf(rule) === family).sort((one, other) =>
      one.catalogue.localeCompare(other.catalogue, 'en'),
    ),
  );
}
