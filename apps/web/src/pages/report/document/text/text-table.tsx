import type { SourceDocument } from '@gongkai/api-contract';
import { isDoubtful, type Place } from '@gongkai/report-model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Marked } from '../marked.js';
import { rangeIn, type Unit } from '../place-match.js';

type Rows = Extract<SourceDocument['blocks'][number], { kind: 'table' }>['rows'];

interface TextTableProps {
  readonly label: string;
  readonly rows: Rows;
  readonly withLines: boolean;
  readonly places: readonly Place[];
  readonly active: number;
}

/** A table as it was read; a wide one scrolls in its own box. */
export function TextTable({ label, rows, withLines, places, active }: TextTableProps): ReactElement {
  return (
    <div className="document-scroll" tabIndex={0} role="group" aria-label={label}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} data-line={withLines ? row[0]?.at.line : undefined}>
              {row.map((cell) => (
                <TextCell key={cell.column} cell={cell} places={places} active={active} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TextCellProps extends Pick<TextTableProps, 'places' | 'active'> {
  readonly cell: Rows[number][number];
}

function TextCell({ cell, places, active }: TextCellProps): ReactElement {
  const { t } = useTranslation();
  const isMarked = places.some((place) => rangeIn(cell as Unit, place));
  const doubtful = isDoubtful(cell.confidence);
  return (
    <td
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      data-marked={isMarked || undefined}
      data-doubtful={doubtful || undefined}
      title={doubtful ? t('document.checkScan') : undefined}
    >
      <Marked unit={cell as Unit} places={places} active={active} />
    </td>
  );
}
