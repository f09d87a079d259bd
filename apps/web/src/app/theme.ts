import type { ThemeConfig } from 'antd';

/** Chinese first: a font that has both, with Latin letters of the same weight; figures of one width everywhere. */
export const FONT_FAMILY =
  '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "Hiragino Sans GB", system-ui, sans-serif';

/** A Chinese font gives ’ and “ the width of a Chinese character: English text needs another one first. */
export const ENGLISH_FONT_FAMILY = `"Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, ${FONT_FAMILY}`;

/** The colours of the pages; styles/base.css has the same as custom properties. */
export const COLOURS = {
  brand: '#17497b',
  ink: '#1c2a36',
  quiet: '#566472',
  line: '#d5dce3',
  ground: '#f3f5f7',
  error: '#b3261e',
  warning: '#8f5a00',
  success: '#1d6b3e',
} as const;

export const THEME: ThemeConfig = {
  token: {
    colorPrimary: COLOURS.brand,
    colorInfo: COLOURS.brand,
    colorLink: COLOURS.brand,
    colorError: COLOURS.error,
    colorWarning: COLOURS.warning,
    colorSuccess: COLOURS.success,
    colorTextBase: COLOURS.ink,
    colorBorder: '#b9c4ce',
    colorBorderSecondary: COLOURS.line,
    colorBgLayout: COLOURS.ground,
    colorTextDescription: COLOURS.quiet,
    colorTextPlaceholder: '#6b7885',
    fontFamily: FONT_FAMILY,
    fontSize: 14,
    borderRadius: 3,
    controlHeight: 32,
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Table: {
      headerBg: '#eaeff4',
      headerColor: COLOURS.ink,
      headerSplitColor: 'transparent',
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 10,
      rowHoverBg: '#f4f8fb',
      borderColor: COLOURS.line,
    },
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Tag: { defaultBg: '#eef2f5', defaultColor: COLOURS.ink },
  },
};

export const ENGLISH_THEME: ThemeConfig = { ...THEME, token: { ...THEME.token, fontFamily: ENGLISH_FONT_FAMILY } };
