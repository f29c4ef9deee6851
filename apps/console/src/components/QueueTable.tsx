import { Empty, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { CaseSummary } from '../api/types.ts';
import { showDay, showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { ClockTag } from './ClockTag.tsx';
import { Mark } from './Mark.tsx';

const columns: TableColumnsType<CaseSummary> = [
  {
    title: message('due'),
    key: 'due',
    width: 210,
    render: (_, { colour, dueOn, dueEstimated, owedUntil }) => (
      <>
        <ClockTag colour={colour} dueOn={dueOn} estimated={dueEstimated} />
        {owedUntil !== undefined && (
          <div>
            <Mark tone="warn">{message('owedBadge', { day: showDay(owedUntil) })}</Mark>
          </div>
        )}
      </>
    ),
  },
  {
    title: message('caseNumber'),
    dataIndex: 'caseNumber',
    width: 240,
    render: (number: string, row) => (
      <Link to={paths.case({ caseId: row.caseId })} className="number">
        {number}
      </Link>
    ),
  },
  { title: message('item'), key: 'item', render: (_, row) => pick(row.itemName) },
  {
    title: message('applicant'),
    key: 'applicant',
    width: 130,
    render: (_, { applicantMasked, applicantDied }) => (
      <>
        {applicantMasked} {applicantDied && <Tag color="red">{message('hasDied')}</Tag>}
      </>
    ),
  },
  {
    title: message('status'),
    key: 'status',
    width: 130,
    render: (_, row) => pick(row.statusLabel),
  },
  {
    title: message('claimedBy'),
    key: 'claimedBy',
    width: 120,
    render: (_, row) =>
      row.claimedBy === undefined ? message('nobody') : (row.claimedBy.name ?? message('taken')),
  },
  {
    title: message('submitted'),
    dataIndex: 'submittedAt',
    width: 170,
    render: (at: string) => showInstant(at),
  },
];

/** The queue as a table; the row that the keyboard stands on is marked. */
export function QueueTable({
  items,
  selected,
}: {
  items: readonly CaseSummary[];
  selected: number;
}) {
  return (
    <Table<CaseSummary>
      rowKey="caseId"
      size="middle"
      columns={columns}
      dataSource={[...items]}
      pagination={false}
      scroll={{ x: 1080 }}
      rowClassName={(_, index) => (index === selected ? 'row-selected' : '')}
      locale={{ emptyText: <Empty description={message('queueEmpty')} /> }}
    />
  );
}
