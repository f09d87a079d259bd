/** The colours of a picture in one of its three forms. */
export interface ChartLook {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** What the picture stands on; also the inside of a hollow mark. */
  readonly surface: string;
  readonly brand: string;
  readonly interval: string;
  /** Text on a filled mark. */
  readonly onMark: string;
  /** Grounds from little to much, each of which text in `ink` can stand on. */
  readonly shades: readonly [string, string, string, string, string];
  /** In the order of what is told apart; as many as there are shapes and patterns. */
  readonly series: readonly string[];
}

export const LOOK_NAMES = ['light', 'dark', 'print'] as const;
export type LookName = (typeof LOOK_NAMES)[number];

/** Every text stands out from its ground by 4.5 : 1 and every mark by 3 : 1; in print also without colour. */
export const LOOKS: Readonly<Record<LookName, ChartLook>> = {
  light: {
    ink: '#1c2a36',
    quiet: '#566472',
    line: '#d5dce3',
    surface: '#fff',
    brand: '#17497b',
    interval: '#b9cbdd',
    onMark: '#fff',
    shades: ['#f5f8fb', '#e6eef6', '#d3e1ee', '#bfd3e6', '#a7c2db'],
    series: ['#17497b', '#b3541e', '#1d6b3e', '#7a4a9e', '#a3324d', '#566472'],
  },
  dark: {
    ink: '#e3e9ef',
    quiet: '#a3b1be',
    line: '#3a4753',
    surface: '#1a232b',
    brand: '#7fb2e5',
    interval: '#3f5f7f',
    onMark: '#10181f',
    shades: ['#1e2a35', '#213242', '#263d53', '#2c4a68', '#33587d'],
    series: ['#7fb2e5', '#eb9a63', '#77c79a', '#c3a0e0', '#ee8ba3', '#a3b1be'],
  },
  print: {
    ink: '#000',
    quiet: '#333',
    line: '#bbb',
    surface: '#fff',
    brand: '#222',
    interval: '#c4c4c4',
    onMark: '#fff',
    shades: ['#fafafa', '#f0f0f0', '#e0e0e0', '#cfcfcf', '#bdbdbd'],
    series: ['#000', '#5c5c5c', '#333', '#7a7a7a', '#474747', '#8a8a8a'],
  },
};
