import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ReactElement, useEffect, useRef } from 'react';

import type { ChartOption } from './chart-option.js';

// Drawn as SVG: sharp in print and on every screen, and its texts are texts.
register([BarChart, LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

interface EChartProps {
  readonly option: ChartOption;
  /** What the picture shows, for those who do not see it; the figures themselves stand in a table beside it. */
  readonly label: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** Starts, feeds, resizes and disposes one chart. */
export function EChart({ option, label, height }: EChartProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const started = init(element);
    chart.current = started;
    const watcher = new ResizeObserver(() => {
      started.resize();
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      started.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
    chart.current?.resize();
  }, [option, height]);
  return <div ref={place} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
