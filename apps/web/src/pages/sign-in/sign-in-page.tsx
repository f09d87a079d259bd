import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';

import { signIn } from '../../api/commands.js';
import { sampleProvinceQuery, sessionQuery } from '../../api/queries.js';
import { LanguageSwitch } from '../../app/language-switch.js';
import { usePageTitle } from '../../app/page-title.js';
import { useSentence } from '../../parts/use-sentence.js';
import { SampleAccounts } from './sample-accounts.js';
import { localPath } from './local-path.js';

interface Given {
  readonly name: string;
  readonly password: string;
}

export function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [parameters] = useSearchParams();
  const [form] = Form.useForm<Given>();
  const session = useQuery(sessionQuery);
  const sample = useQuery(sampleProvinceQuery);
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: ({ account }) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, account);
    },
  });
  usePageTitle(t('session.signIn'));
  if (session.data) return <Navigate to={localPath(parameters.get('next'))} replace />;
  return (
    <main className="sign-in">
      <div className="sign-in-tools">
        <LanguageSwitch />
      </div>
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <h1 id="sign-in-title">{t('app.name')}</h1>
        <p className="quiet">{t('app.purpose')}</p>
        {entering.isError && <Alert type="error" showIcon title={sentence(entering.error)} />}
        <Form<Given>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={(given) => {
            entering.mutate(given);
          }}
        >
          <Form.Item
            name="name"
            label={t('session.name')}
            rules={[{ required: true, message: t('session.nameMissing') }]}
          >
            <Input autoComplete="username" autoFocus maxLength={100} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('session.password')}
            rules={[{ required: true, message: t('session.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={entering.isPending}>
            {t('session.signIn')}
          </Button>
        </Form>
        <p className="sign-in-door">
          <Link to="/precheck">{t('precheck.door')}</Link>
          <span className="quiet">{t('precheck.doorHint')}</span>
        </p>
        {sample.data !== undefined && sample.data.state !== 'absent' && (
          <SampleAccounts
            onChoose={(account) => {
              form.setFieldsValue(account);
            }}
          />
        )}
      </section>
    </main>
  );
}
