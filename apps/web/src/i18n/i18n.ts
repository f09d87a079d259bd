import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { en } from './en.js';
import { zh } from './zh.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
  }
}

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What `<html lang>` says for each language. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

const CHOICE = 'gongkai.language';

/** The texts of the pages, in the language that was chosen last; Chinese before any choice. */
export function createTexts(language: Language = chosenLanguage()): i18n {
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return texts;
}

export function keepChoice(language: Language): void {
  localStorage.setItem(CHOICE, language);
}

function chosenLanguage(): Language {
  return localStorage.getItem(CHOICE) === 'en' ? 'en' : 'zh';
}
