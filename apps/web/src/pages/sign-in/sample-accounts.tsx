import { ROLES } from '@gongkai/api-contract';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { SampleMark } from '../../parts/sample-mark.js';

const SAMPLE_PASSWORD = 'gongkai-sample';

interface SampleAccountsProps {
  readonly onChoose: (account: { readonly name: string; readonly password: string }) => void;
}

/** The accounts that exist only while the sample province is loaded; each is named like its role. */
export function SampleAccounts({ onChoose }: SampleAccountsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <aside className="sample-accounts" aria-label={t('sample.accounts')}>
      <p>
        <SampleMark shown /> {t('sample.accountsExplained', { password: SAMPLE_PASSWORD })}
      </p>
      <div>
        {ROLES.map((role) => (
          <Button
            key={role}
            size="small"
            onClick={() => {
              onChoose({ name: role, password: SAMPLE_PASSWORD });
            }}
          >
            {role} · {t(`role.${role}`)}
          </Button>
        ))}
      </div>
    </aside>
  );
}
