import type { RuleSetting } from '@gongkai/api-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { changeRule } from '../../api/commands.js';
import { checkProgressQuery, ruleQuery, rulesQuery } from '../../api/queries.js';
import { useSentence } from '../../parts/use-sentence.js';

interface ChangeFormProps {
  readonly code: string;
  readonly setting: RuleSetting;
  readonly onChanged: () => void;
}

/** Makes the change that was tried out, with its reason; every report is then checked again. */
export function ChangeForm({ code, setting, onChanged }: ChangeFormProps): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const changing = useMutation({
    mutationFn: () => changeRule(code, { ...setting, reason: reason.trim() }),
    onSuccess: async (progress) => {
      queries.setQueryData(checkProgressQuery.queryKey, progress);
      onChanged();
      await queries.invalidateQueries({ queryKey: ruleQuery(code).queryKey });
      await queries.invalidateQueries({ queryKey: rulesQuery.queryKey });
    },
  });
  return (
    <form
      className="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
    >
      <Input.TextArea
        aria-label={t('rules.reason')}
        placeholder={t('rules.reason')}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={changing.isPending}>
        {t('rules.apply')}
      </Button>
      {changing.isError && <Alert type="error" showIcon title={sentence(changing.error)} />}
    </form>
  );
}
