import type { Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import { indicatorsQuery } from '../../api/queries.js';
import { useAddress } from '../../parts/use-address.js';

/** What is shown unless another indicator is chosen. */
const FIRST = 'completion-rate';

export interface IndicatorChoice {
  /** Those that the view can show. */
  readonly indicators: readonly Indicator[];
  /** That of the address, where the view can show it; undefined until the indicators are known. */
  readonly indicator: Indicator | undefined;
  readonly choose: (code: string) => void;
  readonly query: ReturnType<typeof useIndicators>;
}

export function useIndicator(shown: (indicator: Indicator) => boolean): IndicatorChoice {
  const address = useAddress();
  const query = useIndicators();
  const indicators = (query.data ?? []).filter(shown);
  const of = (code: string | undefined) => indicators.find((each) => each.code === code);
  const choose = (code: string) => {
    address.set({ indicator: code });
  };
  return { indicators, indicator: of(address.get('indicator')) ?? of(FIRST), choose, query };
}

function useIndicators() {
  return useQuery(indicatorsQuery);
}
