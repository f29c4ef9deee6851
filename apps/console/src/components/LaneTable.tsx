import { Button, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { exchangeErrorLabels, exchangeLaneLabels } from '@tongban/vocabulary';
import { ReplayDialog } from '../forms/ReplayDialog.tsx';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import type { DestinationView } from './DestinationCard.tsx';

export type LaneRow = DestinationView['lanes'][number];

/** The lanes beside each other: lag, speed, last receipt, what went wrong. */
export function LaneTable({ destination }: { destination: DestinationView }) {
  const [replaying, setReplaying] = useState<LaneRow>();
  return (
    <>
      <Table<LaneRow>
        rowKey="lane"
        size="small"
        pagination={false}
        scroll={{ x: 900 }}
        dataSource={[...destination.lanes]}
        columns={columnsOf(setReplaying)}
      />
      {replaying !== undefined && (
        <ReplayDialog
          code={destination.code}
          row={replaying}
          onClose={() => setReplaying(undefined)}
        />
      )}
    </>
  );
}

function columnsOf(onReplay: (row: LaneRow) => void): TableColumnsType<LaneRow> {
  return [
    { title: message('lane'), render: (_, { lane }) => label(exchangeLaneLabels, lane) },
    {
      title: message('acknowledgedOf'),
      align: 'right',
      render: (_, { acknowledged, lastPos }) => (
        <span className="number">
          {acknowledged.toLocaleString()} / {lastPos.toLocaleString()}
        </span>
      ),
    },
    {
      title: message('waiting'),
      align: 'right',
      render: (_, { waiting, oldestWaitingAt }) =>
        oldestWaitingAt === undefined
          ? waiting.toLocaleString()
          : message('waitingSince', {
              n: waiting.toLocaleString(),
              at: showInstant(oldestWaitingAt),
            }),
    },
    {
      title: message('rowsPerSecond'),
      align: 'right',
      render: (_, { rowsPerSecond }) =>
        rowsPerSecond === undefined ? '—' : Math.round(rowsPerSecond).toLocaleString(),
    },
    {
      title: message('lastReceipt'),
      render: (_, { lastReceiptAt }) =>
        lastReceiptAt === undefined ? '—' : showInstant(lastReceiptAt),
    },
    { title: message('openCorrections'), dataIndex: 'openCorrections', align: 'right' },
    {
      title: message('lastError'),
      render: (_, { lastError, failures, retryAt }) =>
        lastError === undefined
          ? '—'
          : message('failedTimes', {
              what: label(exchangeErrorLabels, lastError),
              n: failures,
              next: retryAt === undefined ? '—' : showInstant(retryAt),
            }),
    },
    {
      title: message('actions'),
      fixed: 'right',
      render: (_, row) => (
        <Button
          size="small"
          onClick={() => onReplay(row)}
          aria-label={`${message('replay')} ${label(exchangeLaneLabels, row.lane)}`}
        >
          {message('replay')}
        </Button>
      ),
    },
  ];
}
