import { BarChart, BoxplotChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use as register } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

import { type ChartOption, seriesOf } from './chart-option.js';

register([
  BarChart,
  BoxplotChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendPlainComponent,
  TooltipComponent,
  SVGRenderer,
  CanvasRenderer,
]);

/** From so many marks on, a picture is painted, not drawn: a page with as many elements would stand still. */
const MANY = 3000;

export function isPainted(option: ChartOption): boolean {
  return (
    seriesOf(option).reduce<number>(
      (sum, { data }) => sum + ((data as ArrayLike<unknown> | undefined)?.length ?? 0),
      0,
    ) > MANY
  );
}

/** SVG is sharp in print and on every screen, and its texts are texts; many marks are painted on a canvas. */
export function startChart(element: HTMLElement, painted: boolean): ECharts {
  return init(element, null, { renderer: painted ? 'canvas' : 'svg' });
}

/** A picture as SVG without a page to stand on. Sizes in CSS pixels. */
export function drawSvg(option: ChartOption, { width, height }: { width: number; height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
