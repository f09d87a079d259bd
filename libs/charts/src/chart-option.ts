import type {
  BarSeriesOption,
  GridComponentOption,
  LineSeriesOption,
  ScatterSeriesOption,
  TooltipComponentOption,
} from 'echarts';
import type { ComposeOption } from 'echarts/core';

/** What our charts are made of: as much of ECharts as is loaded. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | ScatterSeriesOption | GridComponentOption | TooltipComponentOption
>;

/** The look that all charts share. */
export const INK = '#1c2a36';
export const QUIET = '#566472';
export const LINE = '#d5dce3';
export const BRAND = '#17497b';
export const INTERVAL = '#b9cbdd';

export const TEXT_STYLE = {
  fontFamily:
    '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif',
  fontSize: 12,
  color: INK,
};

/** Drawn as text, never as HTML: names come out of uploaded documents. */
export const TOOLTIP = { renderMode: 'richText', confine: true, textStyle: { ...TEXT_STYLE } } as const;
