import type { FormEdition } from '@gongkai/report-form';

/**
 * What follows from a form alone is made once for it, and not again for every
 * report and every cause that is tried out.
 */
export function perForm<T>(make: (form: FormEdition) => T): (form: FormEdition) => T {
  const made = new WeakMap<FormEdition, { readonly value: T }>();
  return (form) => {
    const known = made.get(form) ?? { value: make(form) };
    made.set(form, known);
    return known.value;
  };
}

/** The same of a rule and a form. */
export function perRule<Rule extends object, T>(
  make: (rule: Rule, form: FormEdition) => T,
): (rule: Rule, form: FormEdition) => T {
  const made = new WeakMap<Rule, (form: FormEdition) => T>();
  return (rule, form) => {
    const known = made.get(rule) ?? perForm((of) => make(rule, of));
    made.set(rule, known);
    return known(form);
  };
}
