import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { regionsQuery } from '../../api/queries.js';
import { Field } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import { chosenYears } from './comparison-choice.js';

export function YearsChoice(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const { data } = useQuery(regionsQuery);
  const chosen = chosenYears(address.get('from'), address.get('to'));
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={t(`comparisons.${end}`)}>
          <Select<number | null>
            aria-label={t(`comparisons.${end}`)}
            className="filter-region"
            allowClear
            placeholder={t(`comparisons.${end}`)}
            value={chosen[end] ?? null}
            onChange={(year) => {
              address.set({ [end]: year ? String(year) : undefined });
            }}
            options={(data?.years ?? []).map((value) => ({ value, label: t('filter.yearOf', { year: value }) }))}
          />
        </Field>
      ))}
    </>
  );
}
