import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the window's title; an unknown name (still loading) leaves only the product's. */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const product = t('app.name');
  useEffect(() => {
    document.title = title === undefined ? product : `${title} · ${product}`;
  }, [title, product]);
}
