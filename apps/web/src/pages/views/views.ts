/** The pictures of a whole scope, in the order of their tabs. Each is its part of the address and its texts' name. */
export const VIEWS = ['funnel', 'distribution', 'map', 'trend', 'outcomes', 'refusals'] as const;
export type View = (typeof VIEWS)[number];

export function isView(name: string | undefined): name is View {
  return VIEWS.some((view) => view === name);
}
