import { Switch } from 'antd';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useAddress } from '../../../../parts/use-address.js';

/** Whether the address wants what is found no more as well. */
export function useSolved(): boolean {
  return useAddress().get('solved') === 'true';
}

export function SolvedSwitch(): ReactElement {
  const { t } = useTranslation();
  const { set } = useAddress();
  const id = useId();
  return (
    <div className="solved-switch">
      <Switch
        id={id}
        size="small"
        checked={useSolved()}
        onChange={(shown) => {
          set({ solved: shown ? 'true' : undefined });
        }}
      />
      <label htmlFor={id}>{t('review.showSolved')}</label>
    </div>
  );
}
