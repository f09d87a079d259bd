import type { Account } from '@gongkai/api-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { signOut } from '../api/commands.js';
import { sessionQuery } from '../api/queries.js';
import { useSentence } from '../parts/use-sentence.js';

export function AccountMenu({ account }: { readonly account: Account }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
    },
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <>
      <span className="account" title={account.name}>
        {account.name}
        <span className="account-role">{t(`role.${account.role}`)}</span>
      </span>
      <button
        type="button"
        className="bar-button"
        disabled={leaving.isPending}
        onClick={() => {
          leaving.mutate();
        }}
      >
        {t('session.signOut')}
      </button>
    </>
  );
}
