import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { regionsQuery } from '../../api/queries.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../formats.js';
import { useAddress } from '../use-address.js';
import { useKindName } from '../use-kind-name.js';

/** What a picture says of itself when it leaves the page. */
export function useNotes(sample: boolean): string[] {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const scope = useScope();
  return [
    ...(sample ? [t('chart.invented')] : []),
    ...(scope.length > 0 ? [t('chart.scope', { scope: scope.join(t('chart.and')) })] : []),
    t('chart.from', { moment: formatMoment(new Date().toISOString(), tag) }),
  ];
}

/** The region and the kind that the address asks about, by name as far as they are known. */
function useScope(): string[] {
  const address = useAddress();
  const [region, kind] = [address.get('region'), address.get('kind')];
  const enabled = region !== undefined || kind !== undefined;
  const { data } = useQuery({ ...regionsQuery, enabled });
  const kindName = useKindName({ enabled });
  return [
    ...(region === undefined ? [] : [data?.regions.find(({ code }) => code === region)?.name ?? region]),
    ...(kind === undefined ? [] : [kindName(kind)]),
  ];
}
