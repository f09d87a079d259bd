import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { withdraw } from '../api/commands.js';
import { useSentence } from './use-sentence.js';

interface WithdrawProps {
  readonly submissionId: string;
  readonly fileName: string;
}

/** Takes a document back, once a person has said so twice. */
export function Withdraw({ submissionId, fileName }: WithdrawProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdraw(submissionId),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <Popconfirm
      title={t('submissions.withdrawQuestion')}
      description={t('submissions.withdrawExplained')}
      okText={t('submissions.withdraw')}
      onConfirm={() => {
        withdrawing.mutate();
      }}
    >
      <Button
        type="link"
        size="small"
        danger
        loading={withdrawing.isPending}
        aria-label={t('submissions.withdrawOf', { name: fileName })}
      >
        {t('submissions.withdraw')}
      </Button>
    </Popconfirm>
  );
}
