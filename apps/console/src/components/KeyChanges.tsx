import { useQuery } from '@tanstack/react-query';
import { Button, Card, Empty, Space, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import {
  approveKeyChange,
  proposeKeyChange,
  rejectKeyChange,
  verificationKeyChangesQuery,
} from '../api/verification-keys.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

type Change = Answer<'listVerificationKeyChanges'>['changes'][number];

/** Proposals to change a key. What this officer may do with each comes from the server. */
export function KeyChanges() {
  const changes = useQuery(verificationKeyChangesQuery());
  return (
    <Card title={<h2>{message('keyChanges')}</h2>} style={{ marginTop: 16 }}>
      <p>{message('keysByTwo')}</p>
      {changes.data?.mayPropose === true && <Proposals />}
      {changes.data === undefined ? (
        <LoadState error={changes.error} onRetry={() => void changes.refetch()} />
      ) : (
        <Table<Change>
          rowKey="changeId"
          size="small"
          dataSource={[...changes.data.changes]}
          columns={columns()}
          pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
          scroll={{ x: 760 }}
          locale={{ emptyText: <Empty description={message('noKeyChanges')} /> }}
        />
      )}
    </Card>
  );
}

function columns(): TableColumnsType<Change> {
  return [
    {
      title: message('keyToChange'),
      key: 'kind',
      render: (_, { kind, leaked }) => (
        <Space>
          {message(kind === 'log' ? 'logKey' : 'envelopeKey')}
          {leaked && <Tag color="red">{message('keyLeaked')}</Tag>}
        </Space>
      ),
    },
    {
      title: message('status'),
      key: 'status',
      render: (_, { status }) => (
        <Tag color={status === 'approved' ? 'green' : 'gold'}>{label(statuses, status)}</Tag>
      ),
    },
    {
      title: message('reason'),
      key: 'reason',
      render: (_, { reason, note }) => (note === undefined ? reason : `${reason} → ${note}`),
    },
    {
      title: message('keyProposedAt'),
      key: 'proposedAt',
      render: (_, { proposedAt }) => showInstant(proposedAt),
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, change) => <Decision change={change} />,
    },
  ];
}

const statuses = {
  proposed: { zh: '待批准', en: 'Proposed' },
  approved: { zh: '已更换', en: 'Changed' },
  rejected: { zh: '已退回', en: 'Rejected' },
  lapsed: { zh: '已过期', en: 'Lapsed' },
} as const;

function Decision({ change: { changeId, availableActions } }: { change: Change }) {
  const [isRejecting, setRejecting] = useState(false);
  const approval = useWork(approveKeyChange);
  const rejection = useWork(rejectKeyChange, () => setRejecting(false));
  return (
    <Space wrap>
      {availableActions.includes('approve') && (
        <Button
          type="primary"
          loading={approval.isPending}
          onClick={() => approval.mutate(changeId)}
        >
          {message('approveKeyChange')}
        </Button>
      )}
      {availableActions.includes('reject') && (
        <Button onClick={() => setRejecting(true)}>{message('rejectKeyChange')}</Button>
      )}
      {isRejecting && (
        <ReasonDialog
          title={message('rejectKeyChange')}
          busy={rejection.isPending}
          onCancel={() => setRejecting(false)}
          onReason={(reason) => rejection.mutate({ changeId, reason })}
        />
      )}
    </Space>
  );
}

const proposals = {
  changeLogKey: { kind: 'log', leaked: false },
  changeEnvelopeKey: { kind: 'envelope', leaked: false },
  envelopeKeyLeaked: { kind: 'envelope', leaked: true },
} as const;

function Proposals() {
  const [name, setName] = useState<keyof typeof proposals>();
  const close = () => setName(undefined);
  const work = useWork(proposeKeyChange, close);
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }}>
        <Button onClick={() => setName('changeLogKey')}>{message('changeLogKey')}</Button>
        <Button onClick={() => setName('changeEnvelopeKey')}>{message('changeEnvelopeKey')}</Button>
        <Button danger onClick={() => setName('envelopeKeyLeaked')}>
          {message('envelopeKeyLeaked')}
        </Button>
      </Space>
      {name !== undefined && (
        <ReasonDialog
          title={message(name)}
          busy={work.isPending}
          onCancel={close}
          onReason={(reason) => work.mutate({ ...proposals[name], reason })}
        />
      )}
    </>
  );
}
