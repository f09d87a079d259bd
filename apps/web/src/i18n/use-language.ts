import { useTranslation } from 'react-i18next';

import { keepChoice, type Language, LANGUAGE_TAGS } from './i18n.js';

interface LanguageChoice {
  readonly language: Language;
  /** For `lang` attributes and Intl. */
  readonly tag: string;
  readonly choose: (language: Language) => void;
}

export function useLanguage(): LanguageChoice {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  const choose = (next: Language) => {
    keepChoice(next);
    void i18n.changeLanguage(next);
  };
  return { language, tag: LANGUAGE_TAGS[language], choose };
}
