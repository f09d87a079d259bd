import type { Quality, QualityRule } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import type { Language } from '../../i18n/i18n.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { shadeOf } from '../../parts/shade.js';
import { SeverityMark } from '../../parts/severity-mark.js';
import { changed } from '../../parts/use-address.js';

/** A rule a row, a region or year a column; every number opens the list of what it counts. */
export function QualityMatrix({ quality }: { readonly quality: Quality }): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const [parameters] = useSearchParams();
  const door = (rule: string, column?: string) => ({ search: changed(parameters, { rule, in: column }).toString() });
  const title = t(`quality.matrix.${quality.by}`);
  return (
    <section aria-label={title}>
      <h2 className="quality-title">{title}</h2>
      <p className="quality-note quiet">{t('quality.matrixNote')}</p>
      <Table<QualityRule>
        className="quality-matrix"
        size="small"
        bordered
        aria-label={title}
        rowKey="rule"
        columns={columns(quality, { t, language, tag, door })}
        dataSource={quality.rules}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('quality.noFindings') }}
        pagination={false}
      />
    </section>
  );
}

interface Words {
  readonly t: TFunction;
  readonly language: Language;
  readonly tag: string;
  /** The address of a list. */
  readonly door: (rule: string, column?: string) => { readonly search: string };
}

function columns(quality: Quality, { t, language, tag, door }: Words): TableColumnsType<QualityRule> {
  return [
    {
      title: t('quality.rule'),
      key: 'rule',
      className: 'quality-rule',
      render: (_, { severity, title }) => (
        <>
          <SeverityMark severity={severity} /> {title[language]}
        </>
      ),
    },
    // A list is of one year: the sum over years has none.
    ...(quality.by === 'year'
      ? []
      : [
          {
            title: t('quality.total'),
            key: 'total',
            align: 'right' as const,
            render: (_: unknown, { rule, title, reports }: QualityRule) => (
              <Link to={door(rule)} aria-label={t('quality.all', { rule: title[language] })}>
                {formatNumber(
                  reports.reduce((sum, each) => sum + each, 0),
                  tag,
                )}
              </Link>
            ),
          },
        ]),
    ...quality.columns.map(({ key, name, reports: all }, index) => ({
      title: <span lang="zh-CN">{name}</span>,
      key,
      align: 'right' as const,
      className: 'quality-cell',
      onCell: ({ reports }: QualityRule) => ({ className: `quality-shade-${shadeOf(reports[index] ?? 0, all)}` }),
      render: (_: unknown, { rule, title, reports: counts }: QualityRule) => {
        const reports = counts[index] ?? 0;
        if (reports === 0) return <span className="quiet">0</span>;
        const label = t('quality.cell', { column: name, reports, rule: title[language] });
        return (
          <Link to={door(rule, key)} aria-label={label}>
            {formatNumber(reports, tag)}
          </Link>
        );
      },
    })),
  ];
}
