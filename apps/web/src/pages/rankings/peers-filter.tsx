import { VOLUMES } from '@gongkai/api-contract';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';

const LEVELS = ['province', 'prefecture', 'county'] as const;

/** With region and kind, who is ranked among whom. */
export function PeersFilter(): ReactElement {
  const { t } = useTranslation();
  const levels = LEVELS.map((value) => ({ value, label: t(`rankings.peers.levels.${value}`) }));
  const volumes = VOLUMES.map((value) => ({ value, label: t(`rankings.peers.volumes.${value}`) }));
  return (
    <>
      <Choice name="level" label={t('rankings.peers.level')} all={t('rankings.peers.allLevels')} options={levels} />
      <Choice name="volume" label={t('rankings.peers.volume')} all={t('rankings.peers.allVolumes')} options={volumes} />
    </>
  );
}

interface ChoiceProps {
  /** The parameter of the address. */
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: { readonly value: string; readonly label: string }[];
}

function Choice({ name, label, all, options }: ChoiceProps): ReactElement {
  const address = useAddress();
  return (
    <Field label={label}>
      <Select<string | null>
        aria-label={label}
        allowClear
        placeholder={all}
        value={address.get(name) ?? null}
        onChange={(next) => {
          address.set({ [name]: next ?? undefined });
        }}
        options={options}
        popupMatchSelectWidth={false}
        className="filter-peers"
      />
    </Field>
  );
}

/** How the peers were chosen, where they were. */
export function PeersChosen(): ReactElement | null {
  const { t } = useTranslation();
  const address = useAddress();
  const narrowed = ['region', 'kind', 'level', 'volume'].some((name) => address.get(name) !== undefined);
  return narrowed ? <p className="quiet">{t('rankings.peers.chosen')}</p> : null;
}
