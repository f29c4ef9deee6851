import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { proposeMerger, waitingMergersQuery, type WaitingMerger } from '../api/relying-systems.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

/** For the two posts that decide about mergers; nobody else sees whom they concern. */
export function MergerSection({ roles }: { readonly roles: readonly string[] }) {
  const mayPropose = roles.includes('operator');
  if (!mayPropose && !roles.includes('security-administrator')) return null;
  return (
    <>
      <h2 className="section-title">{message('mergers')}</h2>
      <p>{message('mergersLead')}</p>
      <MergerTable mayPropose={mayPropose} />
    </>
  );
}

/** Accounts that a person wants to be one, for whoever has seen the documents of both; another administrator decides. */
function MergerTable({ mayPropose }: { readonly mayPropose: boolean }) {
  const [proposing, setProposing] = useState<string>();
  const waiting = useQuery(waitingMergersQuery());
  const propose = useWork(proposeMerger, () => setProposing(undefined));
  if (waiting.data === undefined) {
    return <LoadState error={waiting.error} onRetry={() => void waiting.refetch()} />;
  }
  return (
    <>
      <Table<WaitingMerger>
        rowKey="mergerId"
        size="small"
        dataSource={[...waiting.data.items]}
        columns={columnsOf(({ mergerId }) =>
          mayPropose ? (
            <Button size="small" onClick={() => setProposing(mergerId)}>
              {message('proposeMerger')}
            </Button>
          ) : null,
        )}
        pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 720 }}
        locale={{ emptyText: <Empty description={message('noMergers')} /> }}
      />
      <ReasonDialog
        open={proposing !== undefined}
        title={message('proposeMerger')}
        okText={message('proposeAct')}
        busy={propose.isPending}
        onCancel={() => setProposing(undefined)}
        onReason={(reason) => propose.mutate({ mergerId: proposing ?? '', reason })}
      />
    </>
  );
}

function columnsOf(
  action: (merger: WaitingMerger) => React.ReactNode,
): TableColumnsType<WaitingMerger> {
  return [
    { title: message('accountClosed'), key: 'closed', render: (_, { closed }) => named(closed) },
    { title: message('accountKept'), key: 'kept', render: (_, { kept }) => named(kept) },
    {
      title: message('mergerAskedAt'),
      key: 'at',
      render: (_, { offeredAt }) => showInstant(offeredAt),
    },
    {
      title: message('actions'),
      key: 'actions',
      fixed: 'right',
      render: (_, merger) => action(merger),
    },
  ];
}

function named({ name, idMasked }: WaitingMerger['kept']): string {
  return `${name} · ${idMasked}`;
}
