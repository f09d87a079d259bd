import { cellLabel, EDITIONS } from '@gongkai/report-form';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { printedFigure } from './form/cell-view.js';
import { printed } from './form/form-table.js';
import type { ReportContent, Selection, ShownFinding } from './selection.js';

/** What is being looked at, in a line over the document. Null where nothing is. */
export function useSubject(
  selection: Selection | null,
  report: ReportContent,
  findings: readonly ShownFinding[],
): string | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'cell': {
      const { edition } = report;
      const shown = printedFigure(report.cells[selection.key]);
      const label = edition === null ? selection.key : printed(cellLabel(EDITIONS[edition], selection.key));
      return t('form.cell', { label, text: 'text' in shown ? shown.text : t(`figure.${shown.word}`) });
    }
    case 'finding': {
      const finding = findings.find(({ id }) => id === selection.id);
      return finding ? `${finding.catalogue} ${finding.title[language]}` : null;
    }
    case 'fact':
      return t('facts.title');
    case 'problem':
      return t('items.problems');
    case 'measure':
      return t('items.measures');
  }
}
