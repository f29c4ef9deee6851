import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type { Difference } from '../../api/catalogue.ts';
import { message } from '../../messages/messages.ts';
import { placeName } from './place-name.ts';

/** Every place in which two versions differ, what stood there and what stands there. */
export function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  return (
    <Table<Difference>
      rowKey="pointer"
      size="small"
      pagination={false}
      scroll={{ x: 560 }}
      dataSource={[...differences]}
      columns={columns}
      locale={{ emptyText: message('noDifference') }}
    />
  );
}

const columns: TableColumnsType<Difference> = [
  {
    title: message('place'),
    key: 'place',
    width: '30%',
    render: (_, { pointer }) => (
      <>
        {placeName(pointer)}
        <div className="hint">{pointer}</div>
      </>
    ),
  },
  {
    title: message('before'),
    key: 'before',
    render: (_, { before }) => <del className="was">{textOf(before)}</del>,
  },
  {
    title: message('after'),
    key: 'after',
    render: (_, { after }) => <ins className="is">{textOf(after)}</ins>,
  },
];

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
}
