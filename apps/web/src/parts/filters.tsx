import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { regionsQuery } from '../api/queries.js';
import { regionOptions } from './region-options.js';
import { useAddress } from './use-address.js';

/** The parameters of the address that a filter changes; what else stands there, such as a page, starts anew. */
interface FilterProps {
  readonly resets?: readonly string[];
}

/** The year of the address, or the one most people ask about; undefined until the years are known. */
export function useYear(): number | undefined {
  const { data } = useQuery(regionsQuery);
  const given = Number(useAddress().get('year'));
  return Number.isInteger(given) && given > 0 ? given : (data?.year ?? undefined);
}

export function YearFilter({ resets = [] }: FilterProps): ReactElement {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(regionsQuery);
  const year = useYear();
  const change = useChange('year', resets);
  const years = new Set([...(data?.years ?? []), ...(year === undefined ? [] : [year])]);
  return (
    <Field label={t('filter.year')}>
      <Select
        aria-label={t('filter.year')}
        loading={isPending}
        value={year ?? null}
        onChange={(next: number) => {
          change(String(next));
        }}
        options={[...years]
          .sort((a, b) => b - a)
          .map((value) => ({ value, label: t('filter.yearOf', { year: value }) }))}
        popupMatchSelectWidth={false}
        className="filter-year"
      />
    </Field>
  );
}

export function RegionFilter({ resets = [] }: FilterProps): ReactElement {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(regionsQuery);
  const address = useAddress();
  const change = useChange('region', resets);
  return (
    <Field label={t('filter.region')}>
      <Select
        aria-label={t('filter.region')}
        loading={isPending}
        allowClear
        showSearch={{ optionFilterProp: 'name' }}
        placeholder={t('filter.allRegions')}
        value={address.get('region') ?? null}
        onChange={change}
        options={regionOptions(data?.regions ?? [])}
        optionRender={({ data: option }) => <span className={`region-depth-${option.depth}`}>{option.name}</span>}
        popupMatchSelectWidth={false}
        className="filter-region"
      />
    </Field>
  );
}

export function KindFilter({ resets = [] }: FilterProps): ReactElement {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(regionsQuery);
  const address = useAddress();
  const change = useChange('kind', resets);
  return (
    <Field label={t('filter.kind')}>
      <Select
        aria-label={t('filter.kind')}
        loading={isPending}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('filter.allKinds')}
        value={address.get('kind') ?? null}
        onChange={change}
        options={(data?.kinds ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        popupMatchSelectWidth={false}
        className="filter-kind"
      />
    </Field>
  );
}

export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="filter">
      <span className="filter-label" aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}

function useChange(name: string, resets: readonly string[]): (value: string | null | undefined) => void {
  const address = useAddress();
  return (value) => {
    const cleared = Object.fromEntries(resets.map((reset) => [reset, undefined]));
    address.set({ ...cleared, [name]: value ?? undefined });
  };
}
