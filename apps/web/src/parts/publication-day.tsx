import { EditOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Popover } from 'antd';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { setPublishedOn } from '../api/commands.js';
import { useSentence } from './use-sentence.js';

interface PublicationDayProps {
  readonly submissionId: string;
  readonly day: string | null;
  readonly mayChange: boolean;
}

/** When a report was published, and a place to say so later: its deadline cannot be checked without. */
export function PublicationDay({ submissionId, day, mayChange }: PublicationDayProps): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const said = day === null ? t('day.unknown') : t('day.published', { day });
  if (!mayChange) return <span>{said}</span>;
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <DayForm
          submissionId={submissionId}
          day={day}
          onSaved={() => {
            setOpen(false);
          }}
        />
      }
    >
      <Button type="link" size="small" className="publication-day" aria-label={`${said}，${t('day.change')}`}>
        {said} <EditOutlined aria-hidden />
      </Button>
    </Popover>
  );
}

interface DayFormProps {
  readonly submissionId: string;
  readonly day: string | null;
  readonly onSaved: () => void;
}

function DayForm({ submissionId, day, onSaved }: DayFormProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [given, setGiven] = useState(day ?? '');
  const saving = useMutation({
    mutationFn: () => setPublishedOn(submissionId, given === '' ? null : given),
    onSuccess: () => {
      onSaved();
      return queries.invalidateQueries();
    },
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <form
      className="publication-day-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Input
        type="date"
        aria-label={t('submissions.drop.publishedOn')}
        value={given}
        onChange={({ target }) => {
          setGiven(target.value);
        }}
      />
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {t('day.save')}
      </Button>
      <p className="quiet">{t('day.hint')}</p>
    </form>
  );
}
