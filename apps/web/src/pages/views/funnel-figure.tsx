import type { Funnels, Indicator } from '@gongkai/api-contract';
import { type FunnelMember, funnelPicture, type FunnelWords } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
import { Notice } from '../../parts/notice.js';

interface FunnelFigureProps {
  readonly funnels: Funnels;
  readonly indicator: Indicator;
}

/** The picture, and in words what it comes to. */
export function FunnelFigure({ funnels, indicator }: FunnelFigureProps): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const words = useFunnelWords(indicator);
  const picture = useMemo(() => funnelPicture({ ...funnels, indicator }, words), [funnels, indicator, words]);
  const legend = useLegend(funnels, indicator);
  const { members, total, centre, dispersion } = funnels;
  if (members.ids.length === 0) {
    return (
      <Notice kind="empty" title={t('views.funnel.nobody')}>
        {t('views.funnel.nobodyHint')}
      </Notice>
    );
  }
  const beyond = (band: 'above' | 'below') => members.bands.filter((each) => each === band).length;
  const title = t('views.funnel.chart', { indicator: indicator.title[language], year: funnels.year });
  return (
    <>
      <p className="summary">
        {t('views.funnel.summary', {
          ranked: formatNumber(members.ids.length, tag),
          total: formatNumber(total, tag),
        })}{' '}
        {centre === null
          ? t('views.funnel.few')
          : t('views.funnel.beyond', { above: beyond('above'), below: beyond('below') })}
      </p>
      <ChartFigure picture={picture} title={title} legend={legend} sample={funnels.sample} />
      <p className="quiet">{t('views.funnel.open')}</p>
      {centre !== null && (
        <p className="quiet">
          {t('views.funnel.how', { centre: formatValue(centre, indicator, tag) })}
          {dispersion !== null &&
            dispersion > 1 &&
            ` ${t('views.funnel.dispersion', { dispersion: formatNumber(Math.round(dispersion * 10) / 10, tag) })}`}
        </p>
      )}
    </>
  );
}

/** What the lines are, for a picture without its page. */
function useLegend({ centre, dispersion }: Funnels, indicator: Indicator): string[] {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  if (centre === null) return [];
  const phi = dispersion === null ? null : { dispersion: formatNumber(Math.round(dispersion * 100) / 100, tag) };
  return [
    t('views.funnel.lines'),
    t('views.funnel.centre', { centre: formatValue(centre, indicator, tag) }),
    ...(phi === null ? [] : [(dispersion ?? 1) > 1 ? t('views.funnel.phiWidened', phi) : t('views.funnel.phi', phi)]),
  ];
}

function useFunnelWords(indicator: Indicator): FunnelWords {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  return useMemo(() => {
    const title = indicator.title[language];
    const fraction = ({ numerator, denominator }: FunnelMember) =>
      `${formatNumber(numerator, tag)}/${formatNumber(denominator, tag)}`;
    const band = (member: FunnelMember) => (member.band === null ? '—' : t(`rankings.bands.${member.band}`));
    const value = (member: FunnelMember) => formatValue(member.value, indicator, tag);
    return {
      axis: (at) => formatAxis(at, indicator, tag),
      size: (denominator) => formatNumber(denominator, tag),
      sizes: t('views.funnel.sizes', {
        parts: indicator.denominator.map((part) => part.title[language]).join(t('views.and')),
      }),
      columns: [t('table.agency'), t('filter.region'), title, t('rankings.fraction'), t('rankings.band')],
      cells: (member) => [member.name, member.region, value(member), fraction(member), band(member)],
      member: (member) =>
        `${member.name}（${member.region}）\n${title} ${value(member)}（${fraction(member)}）\n${band(member)}`,
    };
  }, [indicator, language, t, tag]);
}
