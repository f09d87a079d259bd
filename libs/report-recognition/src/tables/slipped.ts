/** What a row of pasted text has: a label of the form, figures, or both. */
export interface Parts {
  readonly hasLabel: boolean;
  readonly hasFigures: boolean;
}

/**
 * For each row whether its figures may be another's: where a label has no figures and, some rows on, figures have
 * no label, the labels and the figures of the rows between have slipped against each other.
 */
export function slipped(rows: readonly Parts[]): boolean[] {
  const doubtful = rows.map(() => false);
  let open: { readonly at: number; readonly isLabel: boolean } | undefined;
  rows.forEach(({ hasLabel, hasFigures }, index) => {
    if (hasLabel && hasFigures) return;
    if (open && hasLabel !== hasFigures && open.isLabel !== hasLabel) doubtful.fill(true, open.at + 1, index);
    open = hasLabel === hasFigures ? undefined : { at: index, isLabel: hasLabel };
  });
  return doubtful;
}
