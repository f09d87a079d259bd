import type { Statement } from '@gongkai/api-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Popconfirm } from 'antd';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { sayStatement, statementsQuery, takeBackStatement } from '../../api/agencies.js';
import { StatementText } from '../../parts/statement-text.js';
import { useSentence } from '../../parts/use-sentence.js';

interface StatementButtonProps {
  readonly year: number;
  readonly said: boolean;
  readonly onClick: () => void;
}

export function StatementButton({ year, said, onClick }: StatementButtonProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Button type="link" size="small" aria-label={t('record.speakOf', { year })} onClick={onClick}>
      {said ? t('record.change') : t('record.speak')}
    </Button>
  );
}

interface YearStatementProps {
  readonly agencyId: string;
  readonly year: number;
  readonly statement: Statement | undefined;
  readonly editing: boolean;
  readonly onClose: () => void;
}

/** What the agency says of a year, or the form in which its clerk writes it. */
export function YearStatement({
  agencyId,
  year,
  statement,
  editing,
  onClose,
}: YearStatementProps): ReactElement | null {
  if (editing) {
    return <StatementForm agencyId={agencyId} year={year} before={statement?.text ?? ''} onClose={onClose} />;
  }
  return statement ? <StatementText statement={statement} /> : null;
}

interface StatementFormProps {
  readonly agencyId: string;
  readonly year: number;
  readonly before: string;
  readonly onClose: () => void;
}

function StatementForm({ agencyId, year, before, onClose }: StatementFormProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [text, setText] = useState(before);
  const done = () => {
    onClose();
    return queries.invalidateQueries({ queryKey: statementsQuery(agencyId).queryKey });
  };
  const failed = (error: unknown) => void message.error(sentence(error));
  const saving = useMutation({
    mutationFn: () => sayStatement(agencyId, year, { text: text.trim() }),
    onSuccess: done,
    onError: failed,
  });
  const takingBack = useMutation({
    mutationFn: () => takeBackStatement(agencyId, year),
    onSuccess: done,
    onError: failed,
  });
  return (
    <form
      className="statement-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Input.TextArea
        autoFocus
        aria-label={t('record.speakOf', { year })}
        placeholder={t('record.speakHint')}
        rows={4}
        maxLength={2000}
        showCount
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <div className="remark-form-actions">
        <Button type="primary" size="small" htmlType="submit" disabled={text.trim() === ''} loading={saving.isPending}>
          {t('record.publish')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('review.cancel')}
        </Button>
        {before !== '' && (
          <Popconfirm
            title={t('record.takeBackQuestion')}
            okText={t('record.takeBack')}
            onConfirm={() => {
              takingBack.mutate();
            }}
          >
            <Button size="small" danger loading={takingBack.isPending}>
              {t('record.takeBack')}
            </Button>
          </Popconfirm>
        )}
        <span className="quiet">{t('record.speakExplained')}</span>
      </div>
    </form>
  );
}
