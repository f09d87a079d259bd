import type { Finding } from '@gongkai/api-contract';
import { EDITIONS } from '@gongkai/report-form';
import { type CellKey, isDoubtful } from '@gongkai/report-model';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Notice } from '../../../parts/notice.js';
import type { ReportContent } from '../selection.js';
import { severities } from './cell-view.js';
import { FormTable } from './form-table-view.js';
import { printedForm } from './printed-form.js';

interface FormViewProps {
  readonly report: ReportContent;
  readonly findings: readonly Finding[];
  /** Whether there is a document in which a figure has its place. */
  readonly placed: boolean;
  readonly marked: ReadonlySet<CellKey>;
  readonly chosen: CellKey | null;
  readonly onChoose: (key: CellKey) => void;
}

/** The three tables of the report as the national form prints them; the cells of a chosen finding are brought into view. */
export function FormView({ report, findings, placed, marked, chosen, onChoose }: FormViewProps): ReactElement {
  const { t } = useTranslation();
  const { edition } = report;
  const tables = useMemo(() => (edition === null ? [] : printedForm(EDITIONS[edition])), [edition]);
  const grave = useMemo(() => severities(findings), [findings]);
  const doubtful = Object.values(report.cells).filter(({ confidence }) => isDoubtful(confidence)).length;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector('[data-marked]:not([data-chosen])')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  if (edition === null) {
    return (
      <Notice kind="empty" title={t('form.noEdition')}>
        {t('form.noEditionHint')}
      </Notice>
    );
  }
  const { source } = EDITIONS[edition];
  return (
    <div ref={root}>
      <p className="quiet form-source">{placed ? t('form.source', { source }) : t('form.sourceOnly', { source })}</p>
      {doubtful > 0 && <p className="form-doubtful">{t('form.doubtful', { count: doubtful })}</p>}
      {tables.map((table) => (
        <FormTable
          key={table.number}
          table={table}
          form={EDITIONS[edition]}
          cells={report.cells}
          severities={grave}
          marked={marked}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
