import type { Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { funnelsQuery } from '../../api/queries.js';
import { useYear } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import { askedOf } from './asked.js';
import { FunnelFigure } from './funnel-figure.js';
import { IndicatorView } from './indicator-view.js';
import { useIndicator } from './use-indicator.js';

/** Only shares and rates say how much there is to go by, and of what nobody is ranked by there are no limits. */
function hasFunnel({ kind, neverRanked }: Indicator): boolean {
  return (kind === 'share' || kind === 'rate') && neverRanked === null;
}

/** Who differs by more than chance alone would have it. */
export function FunnelView(): ReactElement {
  const address = useAddress();
  const year = useYear();
  const choice = useIndicator(hasFunnel);
  const { indicator } = choice;
  const parameters = { indicator: indicator?.code, year, region: address.get('region'), kind: address.get('kind') };
  const funnels = useQuery({
    ...funnelsQuery(parameters),
    enabled: year !== undefined && indicator !== undefined,
  });
  return (
    <IndicatorView view="funnel" choice={choice} asked={askedOf(parameters, funnels)} path="/funnels">
      {(data, of) => <FunnelFigure funnels={data} indicator={of} />}
    </IndicatorView>
  );
}
