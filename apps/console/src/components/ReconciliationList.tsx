import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { differenceLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { proposeRepair, protocolAddress, reconciliationsQuery } from '../api/exchange.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';
import { Mark } from './Mark.tsx';

type Row = Answer<'listReconciliations'>['items'][number];

/** What was compared and what came of it; each with the protocol both sides signed. Of the latest what differs may be sent again. */
export function ReconciliationList({ code }: { code: string }) {
  const past = useQuery(reconciliationsQuery(code));
  const [repairing, setRepairing] = useState<string>();
  const close = () => setRepairing(undefined);
  const repair = useWork(proposeRepair, close);
  if (past.data === undefined) {
    return <LoadState error={past.error} onRetry={() => void past.refetch()} />;
  }
  const latest = past.data.items[0];
  return (
    <>
      <Table<Row>
        rowKey="madeAt"
        size="small"
        pagination={{ pageSize: 5, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 720 }}
        dataSource={[...past.data.items]}
        columns={columnsOf(code)}
        locale={{ emptyText: <Empty description={message('noReconciliations')} /> }}
      />
      {latest?.equal === false && (
        <p>
          <Button onClick={() => setRepairing(latest.madeAt)}>{message('repair')}</Button>
        </p>
      )}
      <ReasonDialog
        open={repairing !== undefined}
        title={message('repair')}
        lead={<p>{message('repairHelp')}</p>}
        okText={message('proposeAct')}
        busy={repair.isPending}
        onCancel={close}
        onReason={(reason) => repair.mutate({ code, madeAt: repairing ?? '', reason })}
      />
    </>
  );
}

function columnsOf(code: string): TableColumnsType<Row> {
  return [
    { title: message('reconciledAt'), render: (_, { madeAt }) => showInstant(madeAt) },
    {
      title: message('reconciledBy'),
      render: (_, { madeBy }) => message(madeBy === 'system:daily' ? 'byNight' : 'byOfficer'),
    },
    {
      title: message('rowsCompared'),
      align: 'right',
      render: (_, { rows }) => rows.toLocaleString(),
    },
    {
      title: message('outcome'),
      render: (_, { equal, counts }) =>
        equal ? (
          <Mark tone="good">{message('booksEqual')}</Mark>
        ) : (
          <Mark tone="bad">
            {Object.entries(counts)
              .map(([kind, count]) => `${label(differenceLabels, kind)} ${count}`)
              .join('；')}
          </Mark>
        ),
    },
    {
      title: message('protocol'),
      render: (_, { madeAt }) => (
        <a href={protocolAddress(code, madeAt)} download>
          {message('download')}
        </a>
      ),
    },
  ];
}
