import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { YearSelect } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import { chosenYears } from './comparison-choice.js';

export function YearsChoice(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const chosen = chosenYears(address.get('from'), address.get('to'));
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <YearSelect
          key={end}
          allowClear
          label={t(`comparisons.${end}`)}
          value={chosen[end]}
          onChange={(year) => {
            address.set({ [end]: year?.toString() });
          }}
        />
      ))}
    </>
  );
}
