import type { ScatterSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, type Ring, seriesOf } from './chart-option.js';

/** The picture's series with a ring added, or with none any more; `nth` is where the ring stands among the series. */
export function ringOption(
  picture: ChartOption,
  ring: Ring | undefined,
  look: ChartLook,
): { readonly option: ChartOption; readonly nth: number } {
  const series: ScatterSeriesOption = {
    id: 'ring',
    type: 'scatter',
    silent: true,
    symbol: 'circle',
    symbolSize: 18,
    z: 9,
    itemStyle: { color: 'transparent', borderColor: look.ink, borderWidth: 3, opacity: 1 },
    tooltip: { formatter: () => ring?.says ?? '' },
    data: ring ? [[...ring.at]] : [],
  };
  return { option: { series: [series] }, nth: seriesOf(picture).length };
}
