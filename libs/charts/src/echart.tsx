import type { ECharts } from 'echarts/core';
import { type ReactElement, useEffect, useRef } from 'react';

import type { ChartOption, Stop } from './chart-option.js';
import { isPainted, startChart } from './engine.js';

interface EChartProps {
  readonly option: ChartOption;
  /** In CSS pixels. */
  readonly height: number;
  /** What the keys have come to; its sentence is shown as if the pointer were there. */
  readonly stop?: Stop | undefined;
}

/** Starts, feeds, resizes and disposes one chart. */
export function EChart({ option, height, stop }: EChartProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const painted = isPainted(option);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const started = startChart(element, painted);
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
  }, [painted]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
    chart.current?.resize();
  }, [option, height, painted]);
  useEffect(() => {
    if (stop) chart.current?.dispatchAction({ type: 'showTip', seriesIndex: stop.series, dataIndex: stop.index });
    else chart.current?.dispatchAction({ type: 'hideTip' });
  }, [stop, option]);
  return <div ref={place} aria-hidden style={{ height, width: '100%' }} />;
}
