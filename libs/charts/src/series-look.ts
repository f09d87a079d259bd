/** How the agencies of a comparison are told apart: by colour and by shape, in the order they were chosen. */
export const SERIES_LOOKS = [
  { colour: '#17497b', symbol: 'circle' },
  { colour: '#b3541e', symbol: 'rect' },
  { colour: '#1d6b3e', symbol: 'triangle' },
  { colour: '#7a4a9e', symbol: 'diamond' },
  { colour: '#a3324d', symbol: 'roundRect' },
  { colour: '#566472', symbol: 'arrow' },
] as const;

export type SeriesLook = (typeof SERIES_LOOKS)[number];

export function seriesLook(index: number): SeriesLook {
  return SERIES_LOOKS[index % SERIES_LOOKS.length] ?? SERIES_LOOKS[0];
}
