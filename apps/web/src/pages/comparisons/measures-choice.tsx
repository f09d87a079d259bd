import { type Indicator, INDICATOR_SOURCES } from '@gongkai/api-contract';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import { Select } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { Field } from '../../parts/filters.js';
import { type ChosenMeasures, MOST_MEASURES } from './comparison-choice.js';
import { labelOf } from './use-measures.js';

interface MeasuresChoiceProps {
  readonly indicators: readonly Indicator[];
  readonly chosen: ChosenMeasures;
  readonly onChange: (chosen: ChosenMeasures) => void;
}

/** Cells of the form in use first; then those that only the form before it has. */
const CELLS = [...new Set([...cellKeys(EDITIONS['2021']), ...cellKeys(EDITIONS['2019'])])];

/** Indicators and cells of the form, several of them; found by name or number. */
export function MeasuresChoice({ indicators, chosen, onChange }: MeasuresChoiceProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const options = useMemo(
    () => [
      ...INDICATOR_SOURCES.map((source) => ({
        label: t(`indicator.source.${source}`),
        options: indicators
          .filter((indicator) => indicator.source === source)
          .map(({ code, catalogue, title }) => ({ value: code, label: `${catalogue} ${title[language]}` })),
      })),
      { label: t('comparisons.cells'), options: CELLS.map((key) => ({ value: key, label: labelOf(key) })) },
    ],
    [indicators, language, t],
  );
  return (
    <Field label={t('comparisons.measures')}>
      <Select<string[]>
        mode="multiple"
        aria-label={t('comparisons.measures')}
        className="agencies-choice"
        placeholder={t('comparisons.measuresHint')}
        maxCount={MOST_MEASURES}
        maxTagTextLength={16}
        value={[...chosen.indicators, ...chosen.cells]}
        onChange={(keys) => {
          const isCell = (key: string) => CELLS.includes(key);
          onChange({ indicators: keys.filter((key) => !isCell(key)), cells: keys.filter(isCell) });
        }}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={options.filter((group) => group.options.length > 0)}
      />
    </Field>
  );
}
