import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { regionsQuery } from '../api/queries.js';
import { useLanguage } from '../i18n/use-language.js';
import { PassedOver } from './passed-over.js';
import { regionOptions } from './region-options.js';
import { useAddress } from './use-address.js';

/** The parameters of the address that a filter changes; what else stands there, such as a page, starts anew. */
interface FilterProps {
  readonly resets?: readonly string[];
}

/** The year of the address, or the one most people ask about; undefined until the years are known, and where there are none. */
export function useYear(): number | undefined {
  const { data } = useQuery(regionsQuery);
  const given = useAddress().get('year');
  if (data?.years.length === 0) return undefined;
  return isYear(given) ? Number(given) : (data?.year ?? undefined);
}

function isYear(given = ''): boolean {
  return /^[1-9]\d*$/u.test(given);
}

export function YearFilter({ resets = [] }: FilterProps): ReactElement {
  const { t } = useTranslation();
  const change = useChange('year', resets);
  const given = useAddress().get('year');
  const year = useYear();
  return (
    <>
      <YearSelect
        label={t('filter.year')}
        value={year}
        onChange={(next) => {
          change(next?.toString());
        }}
      />
      {year !== undefined && given !== undefined && !isYear(given) && (
        <PassedOver>{t('passedOver.year', { asked: given, shown: t('filter.yearOf', { year }) })}</PassedOver>
      )}
    </>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (year: number | undefined) => void;
  /** Whether none may be chosen. */
  readonly allowClear?: boolean;
}

/** One of the years there are, or the one that is chosen already; where there are none, it says so. */
export function YearSelect({ label, value, onChange, allowClear = false }: YearSelectProps): ReactElement {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(regionsQuery);
  const years = new Set([...(data?.years ?? []), ...(value === undefined ? [] : [value])]);
  const none = data !== undefined && years.size === 0;
  return (
    <Field label={label}>
      <Select<number | null>
        aria-label={label}
        loading={isPending}
        disabled={none}
        allowClear={allowClear}
        placeholder={none ? t('filter.noYears') : label}
        value={value ?? null}
        onChange={(year) => {
          onChange(year ?? undefined);
        }}
        options={[...years].sort((a, b) => b - a).map((year) => ({ value: year, label: t('filter.yearOf', { year }) }))}
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
  const { language } = useLanguage();
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
        options={(data?.kinds ?? []).map(({ code, title }) => ({ value: code, label: title[language] }))}
        popupMatchSelectWidth={false}
        className="filter-kind"
      />
    </Field>
  );
}

/** Finds agencies by a part of the name or of its pinyin. */
export function SearchFilter(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const asked = address.get('search') ?? '';
  // What is being typed belongs to the search that stands in the address: Back and a door show theirs.
  const [typing, setTyping] = useState({ asked, text: asked });
  return (
    <Field label={t('filter.search')}>
      <Input.Search
        allowClear
        aria-label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        value={typing.asked === asked ? typing.text : asked}
        onChange={({ target }) => {
          setTyping({ asked, text: target.value });
        }}
        onSearch={(text) => {
          const search = text.trim();
          setTyping({ asked: search, text: search });
          address.set({ search });
        }}
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
