import { type RulePage, type RuleSetting, SEVERITIES } from '@gongkai/api-contract';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Radio } from 'antd';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { previewRule } from '../../api/commands.js';
import { useSentence } from '../../parts/use-sentence.js';
import { ChangeForm } from './change-form.js';
import { PreviewResult } from './preview-result.js';
import { isSame, linesOf, settingOf, wordingsIn } from './rule-setting.js';

/** A change is tried out on the stored reports first; only what was tried out can be made. */
export function RuleChange({ rule }: { readonly rule: RulePage }): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const current = settingOf(rule);
  const [wanted, setWanted] = useState(current);
  const previewing = useMutation({ mutationFn: (setting: RuleSetting) => previewRule(rule.code, setting) });
  const isTried = previewing.variables !== undefined && isSame(previewing.variables, wanted);
  const preview = isTried ? previewing.data : undefined;
  return (
    <section className="rule-change" aria-label={t('rules.change')}>
      <h2>{t('rules.change')}</h2>
      <SettingFields rule={rule} value={wanted} onChange={setWanted} />
      <div className="rule-try">
        <Button
          type={preview ? 'default' : 'primary'}
          loading={previewing.isPending}
          onClick={() => {
            previewing.mutate(wanted);
          }}
        >
          {t('rules.preview')}
        </Button>
        <span className="quiet">{t('rules.previewHint')}</span>
      </div>
      {isTried && previewing.isError && <Alert type="error" showIcon title={sentence(previewing.error)} />}
      {preview && <PreviewResult preview={preview} />}
      {preview && !isSame(wanted, current) && (
        <ChangeForm
          code={rule.code}
          setting={wanted}
          onChanged={() => {
            previewing.reset();
          }}
        />
      )}
      {preview && isSame(wanted, current) && <p className="quiet">{t('rules.same')}</p>}
    </section>
  );
}

interface SettingFieldsProps {
  readonly rule: RulePage;
  readonly value: RuleSetting;
  readonly onChange: (setting: RuleSetting) => void;
}

function SettingFields({ rule, value, onChange }: SettingFieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Radio.Group
        aria-label={t('rules.state')}
        value={value.enabled}
        onChange={({ target }) => {
          onChange({ ...value, enabled: target.value as boolean });
        }}
        options={[
          { value: true, label: t('rules.on') },
          { value: false, label: t('rules.off') },
        ]}
      />
      <Radio.Group
        aria-label={t('rules.severity')}
        disabled={!value.enabled}
        value={value.severity ?? 'catalogue'}
        onChange={({ target }) => {
          const chosen = target.value as RuleSetting['severity'] | 'catalogue';
          onChange({ ...value, severity: chosen === 'catalogue' ? null : chosen });
        }}
        options={[
          { value: 'catalogue', label: t('rules.asCatalogue', { severity: t(`findings.${rule.severity}`) }) },
          ...SEVERITIES.map((severity) => ({ value: severity, label: t(`findings.${severity}`) })),
        ]}
      />
      {rule.listsWordings && <WordingsField value={value} onChange={onChange} />}
    </>
  );
}

/** What is typed stays as it is typed; what is complete in it counts. */
function WordingsField({ value, onChange }: Omit<SettingFieldsProps, 'rule'>): ReactElement {
  const { t } = useTranslation();
  const field = useId();
  const [lines, setLines] = useState(linesOf(value.wordings));
  const { unreadable } = wordingsIn(lines);
  return (
    <div className="rule-wordings">
      <label htmlFor={field}>{t('rules.wordings')}</label> <span className="quiet">{t('rules.wordingsHint')}</span>
      <Input.TextArea
        id={field}
        rows={8}
        value={lines}
        onChange={({ target }) => {
          setLines(target.value);
          onChange({ ...value, wordings: wordingsIn(target.value).wordings });
        }}
      />
      {unreadable.length > 0 && (
        <Alert type="warning" showIcon title={t('rules.wordingsUnreadable', { lines: unreadable.join('；') })} />
      )}
    </div>
  );
}
