import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import { type ReactElement, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Marked } from '../marked.js';
import { rangeIn } from '../place-match.js';
import { useActivePlace } from '../use-active-place.js';
import { columnName, type GridCell, type SheetGrid, sheetGrids } from './sheet-grid.js';

interface SheetViewProps {
  readonly document: SourceDocument;
  readonly places: readonly Place[];
  readonly active: number;
  readonly scrollKey: string;
}

/** A workbook as a spreadsheet shows it: letters over the columns, numbers before the rows. */
export function SheetView({ document, places, active, scrollKey }: SheetViewProps): ReactElement {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const grids = useMemo(() => sheetGrids(document), [document]);
  useActivePlace(root, active, `${scrollKey} sheet`);
  return (
    <div ref={root} className="document sheets" lang="zh-CN">
      {grids.map((grid) => (
        <div
          key={grid.sheet}
          className="document-scroll"
          tabIndex={0}
          role="group"
          aria-label={t('document.sheet', { number: grid.sheet })}
        >
          <Sheet grid={grid} places={places} active={active} />
        </div>
      ))}
    </div>
  );
}

type Marks = Pick<SheetViewProps, 'places' | 'active'>;

function Sheet({ grid, places, active }: { readonly grid: SheetGrid } & Marks): ReactElement {
  return (
    <table className="sheet">
      <thead>
        <tr>
          <td />
          {Array.from({ length: grid.columns }, (_, index) => (
            <th key={index} scope="col">
              {columnName(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {cells.map((cell) => (
              <SheetCell key={cell.column} cell={cell} places={places} active={active} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetCell({ cell, places, active }: { readonly cell: GridCell } & Marks): ReactElement {
  const isMarked = cell.units.some((unit) => places.some((place) => rangeIn(unit, place)));
  return (
    <td
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      className={cell.prose ? 'sheet-prose' : undefined}
      data-marked={isMarked || undefined}
    >
      {cell.units.map((unit, index) => (
        <div key={index}>
          <Marked unit={unit} places={places} active={active} />
        </div>
      ))}
    </td>
  );
}
