import type { Finding, Report } from '@gongkai/api-contract';
import type { FormEdition } from '@gongkai/report-form';
import { SECTIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { figureRows, isArrow, neighbour } from './cell-view.js';
import { FigureCell } from './figure-cell.js';
import type { PrintedCell, PrintedTable } from './form-table.js';

interface FormTableProps {
  readonly table: PrintedTable;
  readonly form: FormEdition;
  readonly cells: Report['cells'];
  readonly severities: ReadonlyMap<CellKey, Finding['severity']>;
  readonly marked: ReadonlySet<CellKey>;
  readonly chosen: CellKey | null;
  readonly onChoose: (key: CellKey) => void;
}

const SECTION_NUMBERS = { 二: 2, 三: 3, 四: 4 } as const;

/** How wide the columns are, in percent: the labels of table three need most of the room. */
const WIDTHS: Readonly<Record<PrintedTable['number'], readonly number[]>> = {
  二: [31, 23, 23, 23],
  三: [5, 9, 30, 8, 8, 8, 8, 8, 8, 8],
  四: Array.from({ length: 15 }, () => 100 / 15),
};

/** One table: a single stop for the tab key, arrows inside. */
export function FormTable(props: FormTableProps): ReactElement {
  const { t } = useTranslation();
  const { table, chosen } = props;
  const body = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<CellKey | null>(null);
  const keys = figureRows(table).flat();
  const entrance = [focused, chosen].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  const title = SECTIONS.find(({ number }) => number === SECTION_NUMBERS[table.number])?.title ?? '';
  const move = (event: KeyboardEvent) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (key === undefined || !isArrow(event.key)) return;
    event.preventDefault();
    const next = neighbour(table, key, event.key);
    body.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(next)}"]`)?.focus();
  };
  const render = (cell: PrintedCell, index: number, heading: boolean) =>
    cell.kind === 'label' ? (
      <Label key={index} cell={cell} heading={heading} />
    ) : (
      <FigureCell
        key={cell.key}
        cell={cell}
        form={props.form}
        figure={props.cells[cell.key]}
        severity={props.severities.get(cell.key)}
        marked={props.marked.has(cell.key)}
        chosen={cell.key === chosen}
        entrance={cell.key === entrance}
        onChoose={props.onChoose}
        onFocus={setFocused}
      />
    );
  return (
    <div className="form-scroll">
      <table
        ref={body}
        className={`form form-${table.columns}`}
        lang="zh-CN"
        onKeyDown={move}
        data-table={table.number}
      >
        <caption>
          {table.number}、{title}
          <span className="visually-hidden">{t('form.keys')}</span>
        </caption>
        <colgroup>
          {WIDTHS[table.number].map((width, column) => (
            <col key={column} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((row, top) => (
            <tr key={top}>{row.map((cell, index) => render(cell, index, top < table.headRows))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Label({
  cell,
  heading,
}: {
  readonly cell: Extract<PrintedCell, { kind: 'label' }>;
  readonly heading: boolean;
}): ReactElement {
  const scope = heading ? (cell.columnSpan > 1 ? 'colgroup' : 'col') : cell.rowSpan > 1 ? 'rowgroup' : 'row';
  return (
    <th scope={scope} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
      {cell.text}
    </th>
  );
}
