import type { Picture } from '@gongkai/charts';
import { Table } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';

import { agencyAddress } from '../agency-link.js';

interface PictureTableProps {
  readonly picture: Pick<Picture, 'columns' | 'stops'>;
  readonly label: string;
}

type Stop = Picture['stops'][number];

const PAGE = 50;

/** The table twin of a picture: a row a mark. */
export function PictureTable({ picture: { columns, stops }, label }: PictureTableProps): ReactElement {
  return (
    <Table
      size="small"
      aria-label={label}
      rowKey={({ series, index }) => `${series}/${index}`}
      columns={columns.map((title, column) => ({
        title,
        key: column,
        render: (_: unknown, stop: Stop) => cellOf(stop, column),
      }))}
      dataSource={[...stops]}
      scroll={{ x: 'max-content' }}
      pagination={stops.length > PAGE && { pageSize: PAGE, showSizeChanger: false }}
    />
  );
}

/** A row about an agency begins with its name, which opens its page. */
function cellOf({ cells, agency }: Stop, column: number): ReactNode {
  const cell = cells[column];
  return column === 0 && agency !== undefined ? <Link to={agencyAddress(agency)}>{cell}</Link> : cell;
}
