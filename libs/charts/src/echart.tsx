import type { ECharts } from 'echarts/core';
import { type ReactElement, useEffect, useRef } from 'react';

import type { ChartLook } from './chart-look.js';
import type { ChartOption, Stop } from './chart-option.js';
import { isPainted, startChart } from './engine.js';
import { ringOption } from './ring.js';

interface EChartProps {
  readonly option: ChartOption;
  /** In CSS pixels. */
  readonly height: number;
  /** What the keys have come to; its sentence is shown as if the pointer were there. */
  readonly stop?: Stop | undefined;
  readonly look: ChartLook;
  /** A mark that was clicked. */
  readonly onMark: (series: number, index: number) => void;
}

/** Starts, feeds, resizes and disposes one chart. */
export function EChart({ option, height, stop, look, onMark }: EChartProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const marked = useRef(onMark);
  const painted = isPainted(option);
  useEffect(() => {
    marked.current = onMark;
  }, [onMark]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const started = startChart(element, painted);
    chart.current = started;
    started.on('click', ({ seriesIndex, dataIndex }) => {
      if (seriesIndex !== undefined) marked.current(seriesIndex, dataIndex);
    });
    const watcher = new ResizeObserver(() => {
      fit(started);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      started.dispose();
      chart.current = null;
    };
  }, [painted]);
  useEffect(() => {
    const shown = chart.current;
    if (!shown) return;
    fit(shown);
    shown.setOption(option, { notMerge: true });
  }, [option, height, painted]);
  useEffect(() => {
    const shown = chart.current;
    if (!shown || !stop) return;
    const ring = stop.ring && ringOption(option, stop.ring, look);
    if (ring) shown.setOption(ring.option);
    const [seriesIndex, dataIndex] = ring ? [ring.nth, 0] : [stop.series, stop.index];
    shown.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
    return () => {
      if (shown.isDisposed()) return;
      shown.dispatchAction({ type: 'hideTip' });
      if (ring) shown.setOption(ringOption(option, undefined, look).option);
    };
  }, [stop, option, look, painted]);
  return <div ref={place} aria-hidden style={{ height, width: '100%' }} />;
}

/** Works everything out anew, so only where the place has become another. */
function fit(chart: ECharts): void {
  const { clientWidth, clientHeight } = chart.getDom();
  if (chart.getWidth() !== clientWidth || chart.getHeight() !== clientHeight) chart.resize();
}
