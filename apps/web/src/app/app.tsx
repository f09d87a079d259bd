import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { App as Messages, ConfigProvider } from 'antd';
import enLocale from 'antd/es/locale/en_US.js';
import zhLocale from 'antd/es/locale/zh_CN.js';
import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react';

import { useLanguage } from '../i18n/use-language.js';
import { usePrinting } from '../parts/use-printing.js';
import { useMotion } from './motion.js';
import { showScheme, useScheme } from './scheme.js';
import { themeOf } from './theme.js';

interface AppProps {
  readonly queries: QueryClient;
  readonly children: ReactNode;
}

/** What every page stands in: questions, look and language. */
export function App({ queries, children }: AppProps): ReactElement {
  const { language, tag } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const chosen = useScheme().scheme;
  // Paper is light.
  const scheme = usePrinting() ? 'light' : chosen;
  useLayoutEffect(() => {
    showScheme(scheme);
  }, [scheme]);
  const motion = useMotion();
  const look = useMemo(() => themeOf(language, scheme, motion), [language, scheme, motion]);
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider theme={look} locale={language === 'en' ? enLocale : zhLocale} button={{ autoInsertSpace: false }}>
        <Messages>{children}</Messages>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
