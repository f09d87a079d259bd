import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactElement, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { agenciesQuery } from '../api/queries.js';

interface AgencySelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly disabled?: boolean;
}

/** Finds one agency among all by part of its name. */
export function AgencySelect({ label, value, onChange, disabled = false }: AgencySelectProps): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(agenciesQuery(useDeferredValue(typed.trim())));
  return (
    <Select<string>
      aria-label={label}
      className="agency-select"
      placeholder={label}
      disabled={disabled}
      value={value}
      onChange={onChange}
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={isFetching ? t('state.loading') : t('agency.notFound')}
      options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
