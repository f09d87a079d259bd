import { Button, Input } from 'antd';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface RemarkFormProps {
  readonly kind: 'dismissed' | 'commented';
  readonly busy: boolean;
  /** Resolves to whether it was taken. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A reason or a comment: Ctrl+Enter sends it, Escape leaves. */
export function RemarkForm({ kind, busy, onSend, onClose }: RemarkFormProps): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const send = async () => {
    if (!isEmpty && !busy && (await onSend(text.trim()))) setText('');
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  return (
    <form
      className="remark-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Input.TextArea
        autoFocus
        aria-label={t(`review.words.${kind}`)}
        placeholder={t(`review.words.${kind}`)}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
        onKeyDown={byKey}
      />
      <div className="remark-form-actions">
        <Button type="primary" size="small" htmlType="submit" disabled={isEmpty} loading={busy}>
          {t(`review.send.${kind}`)}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('review.cancel')}
        </Button>
        <span className="quiet">{t('review.keys')}</span>
      </div>
    </form>
  );
}
