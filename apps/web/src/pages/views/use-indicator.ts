import { FIRST_INDICATOR, type Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import { indicatorsQuery } from '../../api/queries.js';
import { useAddress } from '../../parts/use-address.js';

export interface IndicatorChoice {
  /** Those that the view can show. */
  readonly indicators: readonly Indicator[];
  /** That of the address, where the view can show it; undefined until the indicators are known. */
  readonly indicator: Indicator | undefined;
  /** What the address asks for and the view cannot show; it may be no indicator at all. */
  readonly passedOver: { readonly code: string; readonly indicator: Indicator | undefined } | null;
  readonly choose: (code: string) => void;
  readonly query: ReturnType<typeof useIndicators>;
}

export function useIndicator(shown: (indicator: Indicator) => boolean): IndicatorChoice {
  const address = useAddress();
  const query = useIndicators();
  const indicators = (query.data ?? []).filter(shown);
  const of = (code: string | undefined) => indicators.find((each) => each.code === code);
  const asked = address.get('indicator');
  const choose = (code: string) => {
    address.set({ indicator: code });
  };
  const indicator = of(asked) ?? of(FIRST_INDICATOR);
  return { indicators, indicator, passedOver: passedOver(asked, indicator, query.data ?? []), choose, query };
}

function passedOver(
  code: string | undefined,
  indicator: Indicator | undefined,
  all: readonly Indicator[],
): IndicatorChoice['passedOver'] {
  if (code === undefined || indicator === undefined || indicator.code === code) return null;
  return { code, indicator: all.find((each) => each.code === code) };
}

function useIndicators() {
  return useQuery(indicatorsQuery);
}
