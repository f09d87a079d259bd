import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import type { ReactElement } from 'react';

import { Marked } from './marked.js';
import { rangeIn, type Unit } from './place-match.js';

type Rows = Extract<SourceDocument['blocks'][number], { kind: 'table' }>['rows'];

interface DocumentTableProps {
  readonly label: string;
  readonly rows: Rows;
  readonly places: readonly Place[];
  readonly active: number;
}

export function DocumentTable({ label, rows, places, active }: DocumentTableProps): ReactElement {
  return (
    <div className="document-scroll" tabIndex={0} role="group" aria-label={label}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell) => (
                <td
                  key={cell.column}
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                  data-marked={places.some((place) => rangeIn(cell as Unit, place)) || undefined}
                >
                  <Marked unit={cell as Unit} places={places} active={active} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
