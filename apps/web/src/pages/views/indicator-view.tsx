import type { Indicator } from '@gongkai/api-contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { Answered } from '../../parts/answer.js';
import { IndicatorLead } from '../../parts/indicator-lead.js';
import { IndicatorSelect } from '../../parts/indicator-select.js';
import { Notice } from '../../parts/notice.js';
import { PassedOver } from '../../parts/passed-over.js';
import { QueriesFailed } from '../../parts/query-failed.js';
import type { Asked } from './asked.js';
import type { IndicatorChoice } from './use-indicator.js';
import { ViewFrame } from './view-frame.js';
import type { View } from './views.js';

interface IndicatorViewProps<Data> {
  readonly view: View;
  readonly choice: IndicatorChoice;
  readonly asked: Asked<Data>;
  /** The path of the question, such as `/funnels`. */
  readonly path: string;
  /** Filters besides the indicator, year, region and kind. */
  readonly filters?: ReactNode;
  readonly ofYear?: boolean;
  readonly children: (data: Data, indicator: Indicator) => ReactNode;
}

/** A view of one indicator, which can be chosen. */
export function IndicatorView<Data>(props: IndicatorViewProps<Data>): ReactElement {
  const { view, choice, asked, path, filters, ofYear = true, children } = props;
  const { indicators, indicator, passedOver, choose, query } = choice;
  return (
    <ViewFrame
      view={view}
      lead={indicator && <IndicatorLead indicator={indicator} />}
      sample={asked.sample}
      files={{ path, parameters: asked.parameters }}
      ofYear={ofYear}
      filters={
        <>
          <IndicatorSelect indicators={indicators} value={indicator?.code ?? ''} onChange={choose} />
          {filters}
        </>
      }
    >
      <QueriesFailed queries={[query]} />
      {indicator && passedOver && <PassedOverIndicator asked={passedOver} shown={indicator} />}
      {indicator && <Answered answer={asked.answer}>{(data) => children(data, indicator)}</Answered>}
    </ViewFrame>
  );
}

interface PassedOverIndicatorProps {
  readonly asked: NonNullable<IndicatorChoice['passedOver']>;
  readonly shown: Indicator;
}

function PassedOverIndicator({ asked, shown }: PassedOverIndicatorProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <PassedOver>
      {asked.indicator
        ? t('passedOver.view', { asked: asked.indicator.title[language], shown: shown.title[language] })
        : t('passedOver.unknown', { asked: asked.code, shown: shown.title[language] })}
    </PassedOver>
  );
}

/** Nobody has a value of the indicator. */
export function NothingCompared(): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice kind="empty" title={t('views.distribution.nobody')}>
      {t('views.distribution.nobodyHint')}
    </Notice>
  );
}
