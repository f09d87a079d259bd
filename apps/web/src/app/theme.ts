import { theme, type ThemeConfig } from 'antd';

import type { Language } from '../i18n/i18n.js';
import type { Scheme } from './scheme.js';

/** Chinese first: a font that has both, with Latin letters of the same weight; figures of one width everywhere. */
export const FONT_FAMILY =
  '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "Hiragino Sans GB", system-ui, sans-serif';

/** A Chinese font gives ’ and “ the width of a Chinese character: English text needs another one first. */
export const ENGLISH_FONT_FAMILY = `"Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, ${FONT_FAMILY}`;

const LIGHT = {
  brand: '#17497b',
  ink: '#1c2a36',
  quiet: '#566472',
  line: '#d5dce3',
  'line-strong': '#b9c4ce',
  ground: '#f3f5f7',
  surface: '#fff',
  head: '#eaeff4',
  hover: '#f7fafc',
  hatch: '#eef1f4',
  error: '#b3261e',
  warning: '#8f5a00',
  success: '#1d6b3e',
  'on-brand': '#fff',
};

/** The colours of the pages; styles/base.css has the same as custom properties, which a test holds. */
export const COLOURS: Readonly<Record<Scheme, Readonly<Record<keyof typeof LIGHT, string>>>> = {
  light: LIGHT,
  dark: {
    brand: '#7fb2e5',
    ink: '#e3e9ef',
    quiet: '#a3b1be',
    line: '#33404c',
    'line-strong': '#4a5966',
    ground: '#10171d',
    surface: '#1a232b',
    head: '#232f3a',
    hover: '#212c36',
    hatch: '#2a3641',
    error: '#f28b82',
    warning: '#e3a84b',
    success: '#77c79a',
    'on-brand': '#10181f',
  },
};

/** The dark algorithm dims what it is given: dark words on it need it as bright as it is. */
const DARK_BUTTON = { colorPrimary: COLOURS.dark.brand, colorPrimaryHover: '#a1c9f0', colorPrimaryActive: '#6f9ac6' };

const SHAPES = {
  fontSize: 14,
  borderRadius: 3,
  controlHeight: 32,
  wireframe: false,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
};

export function themeOf(language: Language, scheme: Scheme, motion: boolean): ThemeConfig {
  const colours = COLOURS[scheme];
  return {
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colours.brand,
      colorInfo: colours.brand,
      colorLink: colours.brand,
      colorError: colours.error,
      colorWarning: colours.warning,
      colorSuccess: colours.success,
      colorTextBase: colours.ink,
      colorBgBase: colours.surface,
      colorBgContainer: colours.surface,
      colorBgLayout: colours.ground,
      colorBorder: colours['line-strong'],
      colorBorderSecondary: colours.line,
      colorTextDescription: colours.quiet,
      colorTextPlaceholder: colours.quiet,
      fontFamily: language === 'en' ? ENGLISH_FONT_FAMILY : FONT_FAMILY,
      ...SHAPES,
      motion,
    },
    components: {
      Table: {
        headerBg: colours.head,
        headerColor: colours.ink,
        headerSplitColor: 'transparent',
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 10,
        rowHoverBg: colours.hover,
        borderColor: colours.line,
      },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        fontWeight: 500,
        primaryColor: colours['on-brand'],
        ...(scheme === 'dark' && DARK_BUTTON),
      },
      Tag: { defaultBg: colours.hatch, defaultColor: colours.ink },
    },
  };
}
