import type { Report } from '@gongkai/api-contract';
import { FACT_NAMES, type FactName, SAYINGS } from '@gongkai/report-model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../../parts/formats.js';

type Fact = Report['facts'][number];

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

/** What the report says in its sentences, mention by mention. */
export function FactList({ facts, chosen, onChoose }: FactListProps): ReactElement {
  const { t } = useTranslation();
  if (facts.length === 0) return <p className="quiet">{t('facts.none')}</p>;
  return (
    <ul className="facts" aria-label={t('facts.title')}>
      {facts.map((fact, index) => (
        <li key={index} data-chosen={index === chosen || undefined}>
          <button
            type="button"
            aria-pressed={index === chosen}
            onClick={() => {
              onChoose(index);
            }}
          >
            <span className="fact-name">
              <FactTitle name={fact.name} />
            </span>
            <FactValue fact={fact} />
            <span className="fact-text" lang="zh-CN">
              {fact.text}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function FactTitle({ name }: Pick<Fact, 'name'>): ReactElement {
  const { t } = useTranslation();
  return <>{isFactName(name) ? t(`fact.${name}`) : name}</>;
}

function FactValue({ fact: { name, value, approximate } }: { readonly fact: Fact }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  if (value === null) return <strong className="fact-value">{t('facts.unreadable')}</strong>;
  if (SAYINGS.has(name)) return <strong className="fact-value">{t('facts.said')}</strong>;
  const shown = valueInWords(name, value, tag);
  return <strong className="fact-value">{approximate ? t('facts.approximately', { value: shown }) : shown}</strong>;
}

/** A year is no quantity: 2023, not 2,023. */
function valueInWords(name: string, value: number, tag: string): string {
  if (name === 'period') return String(value);
  return name.startsWith('rate.') ? formatShare(value, tag) : formatNumber(value, tag);
}

function isFactName(name: string): name is FactName {
  return (FACT_NAMES as readonly string[]).includes(name);
}
