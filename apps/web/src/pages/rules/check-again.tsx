import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { startCheck } from '../../api/commands.js';
import { checkProgressQuery, sessionQuery } from '../../api/queries.js';
import { useSentence } from '../../parts/use-sentence.js';

/** Lets a supervisor have every report checked again. */
export function CheckAgain(): ReactElement | null {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const { data: account } = useQuery(sessionQuery);
  const { data: progress } = useQuery(checkProgressQuery);
  const starting = useMutation({
    mutationFn: startCheck,
    onSuccess: (started) => {
      queries.setQueryData(checkProgressQuery.queryKey, started);
    },
    onError: (error) => void message.error(sentence(error)),
  });
  if (account?.role !== 'supervisor') return null;
  return (
    <Popconfirm
      title={t('checks.question')}
      description={t('checks.explained')}
      okText={t('checks.start')}
      onConfirm={() => {
        starting.mutate();
      }}
    >
      <Button loading={starting.isPending} disabled={progress?.state === 'running'}>
        {t('checks.again')}
      </Button>
    </Popconfirm>
  );
}
