import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactElement, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { agenciesQuery } from '../../api/queries.js';
import { Field } from '../../parts/filters.js';
import { MOST_AGENCIES } from './comparison-choice.js';
import { useNames } from './use-names.js';

interface AgenciesChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

export function AgenciesChoice({ chosen, onChange }: AgenciesChoiceProps): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(agenciesQuery(useDeferredValue(typed.trim())));
  const { nameOf, missing } = useNames(chosen);
  const others = (data?.rows ?? [])
    .map(({ id }) => id)
    .filter((id) => typed.trim() !== '' && !chosen.includes(id))
    .slice(0, MOST_AGENCIES - chosen.length);
  const choose = (ids: readonly string[]) => {
    setTyped('');
    onChange(ids);
  };
  return (
    <>
      <Field label={t('comparisons.agencies')}>
        <Select<string[]>
          mode="multiple"
          aria-label={t('comparisons.agencies')}
          className="agencies-choice"
          placeholder={t('comparisons.agenciesHint')}
          maxCount={MOST_AGENCIES}
          maxTagCount={12}
          status={missing.length > 0 ? 'error' : ''}
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
          labelRender={({ value }) => nameOf(String(value))}
          options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      {missing.length > 0 && (
        <Button
          onClick={() => {
            choose(chosen.filter((id) => !missing.includes(id)));
          }}
        >
          {t('comparisons.removeMissing', { count: missing.length })}
        </Button>
      )}
    </>
  );
}
