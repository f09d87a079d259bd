import type { Picture } from '@gongkai/charts';
import { Table } from 'antd';
import type { ReactElement } from 'react';

interface PictureTableProps {
  readonly picture: Pick<Picture, 'columns' | 'stops'>;
  readonly label: string;
}

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
        render: (_: unknown, { cells }: Picture['stops'][number]) => cells[column],
      }))}
      dataSource={[...stops]}
      scroll={{ x: 'max-content' }}
      pagination={stops.length > PAGE && { pageSize: PAGE, showSizeChanger: false }}
    />
  );
}
