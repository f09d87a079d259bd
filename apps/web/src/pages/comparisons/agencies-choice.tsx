import type { Agency } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactElement, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { agenciesQuery } from '../../api/queries.js';
import { Field } from '../../parts/filters.js';
import { MOST_AGENCIES } from './comparison-choice.js';

interface AgenciesChoiceProps {
  readonly chosen: readonly string[];
  /** Agencies whose names are known already. */
  readonly known: readonly Agency[];
  readonly onChange: (ids: readonly string[]) => void;
}

export function AgenciesChoice({ chosen, known, onChange }: AgenciesChoiceProps): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(agenciesQuery(useDeferredValue(typed.trim())));
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const names = new Map([...seen, ...[...known, ...(data?.rows ?? [])].map(({ id, name }) => [id, name] as const)]);
  const others = (data?.rows ?? [])
    .map(({ id }) => id)
    .filter((id) => typed.trim() !== '' && !chosen.includes(id))
    .slice(0, MOST_AGENCIES - chosen.length);
  const choose = (ids: readonly string[]) => {
    setSeen(new Map(ids.map((id) => [id, names.get(id) ?? id])));
    setTyped('');
    onChange(ids);
  };
  return (
    <Field label={t('comparisons.agencies')}>
      <Select<string[]>
        mode="multiple"
        aria-label={t('comparisons.agencies')}
        className="agencies-choice"
        placeholder={t('comparisons.agenciesHint')}
        maxCount={MOST_AGENCIES}
        maxTagCount={12}
        popupRender={(options) => (
          <>
            {options}
            {others.length > 0 && (
              <Button
                type="link"
                block
                onClick={() => {
                  choose([...chosen, ...others]);
                }}
              >
                {t('comparisons.addFound', { count: others.length })}
              </Button>
            )}
          </>
        )}
        value={[...chosen]}
        onChange={choose}
        loading={isFetching}
        showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
        notFoundContent={isFetching ? t('state.loading') : t('agency.notFound')}
        labelRender={({ value }) => names.get(String(value)) ?? t('state.loading')}
        options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Field>
  );
}
