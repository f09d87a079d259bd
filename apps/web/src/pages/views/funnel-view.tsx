import type { Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { funnelsQuery } from '../../api/queries.js';
import { answerOf, Answered } from '../../parts/answer.js';
import { useYear } from '../../parts/filters.js';
import { IndicatorLead } from '../../parts/indicator-lead.js';
import { IndicatorSelect } from '../../parts/indicator-select.js';
import { QueriesFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { FunnelFigure } from './funnel-figure.js';
import { useIndicator } from './use-indicator.js';
import { ViewFrame } from './view-frame.js';

/** Only shares and rates say how much there is to go by, and of what nobody is ranked by there are no limits. */
function hasFunnel({ kind, neverRanked }: Indicator): boolean {
  return (kind === 'share' || kind === 'rate') && neverRanked === null;
}

/** Who differs by more than chance alone would have it. */
export function FunnelView(): ReactElement {
  const address = useAddress();
  const year = useYear();
  const { indicators, indicator, choose, query } = useIndicator(hasFunnel);
  const parameters = { indicator: indicator?.code, year, region: address.get('region'), kind: address.get('kind') };
  const funnels = useQuery({
    ...funnelsQuery(parameters),
    enabled: year !== undefined && indicator !== undefined,
  });
  return (
    <ViewFrame
      view="funnel"
      lead={indicator && <IndicatorLead indicator={indicator} />}
      sample={funnels.data?.sample === true}
      files={{ path: '/funnels', parameters }}
      filters={<IndicatorSelect indicators={indicators} value={indicator?.code ?? ''} onChange={choose} />}
    >
      <QueriesFailed queries={[query]} />
      {indicator && (
        <Answered answer={answerOf(funnels)}>
          {(data) => <FunnelFigure funnels={data} indicator={indicator} />}
        </Answered>
      )}
    </ViewFrame>
  );
}
