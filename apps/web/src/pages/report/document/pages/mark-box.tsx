import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../../../i18n/use-language.js';
import { formatRoundShare } from '../../../../parts/formats.js';
import type { PageMark } from './page-marks.js';

interface MarkBoxProps {
  readonly mark: PageMark;
  readonly page: { readonly width: number; readonly height: number };
  readonly active: number;
}

/** A rectangle over a page; `data-places` has the numbers of the places it stands for. */
export function MarkBox({ mark, page, active }: MarkBoxProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { box, places, text, doubt } = mark;
  // In shares of the page, so that it fits however large the page is shown.
  const style: CSSProperties = {
    left: `${(box.x / page.width) * 100}%`,
    top: `${(box.y / page.height) * 100}%`,
    width: `${(box.width / page.width) * 100}%`,
    height: `${(box.height / page.height) * 100}%`,
  };
  if (doubt !== undefined) {
    const label = t('document.doubt', { text, confidence: formatRoundShare(doubt, tag) });
    return <span className="page-doubt" style={style} role="img" aria-label={label} title={label} />;
  }
  return (
    <span
      className="page-mark"
      style={style}
      role="img"
      aria-label={t('document.marked', { text })}
      data-places={places.join(' ')}
      data-active={places.includes(active) || undefined}
    />
  );
}
