import type { Indicator } from '@gongkai/api-contract';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';

const FIGURES = ['together', 'median'] as const;
/** All reports of a region together, or the agency in the middle. */
export type Figure = (typeof FIGURES)[number];

/** What is only stated has no sum. */
function figuresOf(indicator: Indicator | undefined): readonly Figure[] {
  return indicator?.kind === 'stated' ? ['median'] : FIGURES;
}

/** The figure of the address, where the indicator has it. */
export function useFigure(indicator: Indicator | undefined): Figure {
  const given = useAddress().get('figure');
  const figures = figuresOf(indicator);
  return figures.find((figure) => figure === given) ?? figures[0] ?? 'median';
}

export function FigureFilter({ indicator }: { readonly indicator: Indicator | undefined }): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const figure = useFigure(indicator);
  return (
    <Field label={t('views.figure.label')}>
      <Select<Figure>
        aria-label={t('views.figure.label')}
        value={figure}
        onChange={(next) => {
          address.set({ figure: next });
        }}
        options={figuresOf(indicator).map((value) => ({ value, label: t(`views.figure.${value}`) }))}
        popupMatchSelectWidth={false}
      />
    </Field>
  );
}
