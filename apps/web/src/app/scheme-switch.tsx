import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useScheme } from './scheme.js';

export function SchemeSwitch(): ReactElement {
  const { t } = useTranslation();
  const { scheme, choose } = useScheme();
  const dark = scheme === 'dark';
  const name = dark ? t('scheme.light') : t('scheme.dark');
  return (
    <button
      type="button"
      className="bar-button"
      aria-label={name}
      title={name}
      onClick={() => {
        choose(dark ? 'light' : 'dark');
      }}
    >
      {dark ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
    </button>
  );
}
