import type { ReactElement } from 'react';

import { useLanguage } from '../i18n/use-language.js';

/** Named in the other language, so that who needs it can read it. */
export function LanguageSwitch(): ReactElement {
  const { language, choose } = useLanguage();
  const [next, name, tag] = language === 'zh' ? (['en', 'English', 'en'] as const) : (['zh', '中文', 'zh-CN'] as const);
  return (
    <button
      type="button"
      className="bar-button"
      lang={tag}
      onClick={() => {
        choose(next);
      }}
    >
      {name}
    </button>
  );
}
