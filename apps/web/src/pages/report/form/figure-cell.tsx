import type { Finding, Report } from '@gongkai/api-contract';
import { cellLabel, type FormEdition } from '@gongkai/report-form';
import { type CellKey, isDoubtful } from '@gongkai/report-model';
import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { printedFigure } from './cell-view.js';
import { type PrintedCell, printed } from './form-table.js';

interface FigureCellProps {
  readonly cell: Extract<PrintedCell, { kind: 'figure' }>;
  readonly form: FormEdition;
  readonly figure: Report['cells'][string] | undefined;
  readonly severity: Finding['severity'] | undefined;
  /** The chosen finding is about this cell. */
  readonly marked: boolean;
  readonly chosen: boolean;
  /** The tab key enters the table here. */
  readonly entrance: boolean;
  readonly onChoose: (key: CellKey) => void;
  readonly onFocus: (key: CellKey) => void;
}

/** A figure as it was printed; choosing it shows where in the document it stands. */
export const FigureCell = memo(function FigureCell(props: FigureCellProps): ReactElement {
  const { t } = useTranslation();
  const { cell, figure, severity, marked, chosen } = props;
  const shown = printedFigure(figure);
  const text = 'text' in shown ? shown.text : t(`figure.${shown.word}`);
  const doubtful = isDoubtful(figure?.confidence);
  const concerns = [
    severity === undefined ? '' : t('form.doubt', { severity: t(`findings.${severity}`) }),
    doubtful ? t('form.checkScan') : '',
  ].join('');
  return (
    <td
      colSpan={cell.columnSpan}
      className="form-figure"
      data-state={figure?.state ?? 'missing'}
      data-severity={severity}
      data-marked={marked || undefined}
      data-chosen={chosen || undefined}
      data-doubtful={doubtful || undefined}
      title={doubtful ? t('document.checkScan') : undefined}
    >
      <button
        type="button"
        data-cell={cell.key}
        tabIndex={props.entrance ? 0 : -1}
        aria-pressed={chosen}
        aria-label={t('form.cell', { label: printed(cellLabel(props.form, cell.key)), text }) + concerns}
        onClick={() => {
          props.onChoose(cell.key);
        }}
        onFocus={() => {
          props.onFocus(cell.key);
        }}
      >
        {text}
      </button>
    </td>
  );
});
