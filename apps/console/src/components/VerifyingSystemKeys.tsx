import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { revokeSystemKey, systemKeysQuery } from '../api/verification-keys.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';
import { IssueVerifyingKey } from './IssueVerifyingKey.tsx';
import { LoadState } from './LoadState.tsx';

type Key = Answer<'listVerificationKeys'>['keys'][number];

/** The keys a system signs with, and the end of one that may be in strange hands. */
export function VerifyingSystemKeys({ system, onClose }: { system: string; onClose: () => void }) {
  const keys = useQuery(systemKeysQuery(system));
  const [revoking, setRevoking] = useState<string>();
  const close = () => setRevoking(undefined);
  const work = useWork(revokeSystemKey, close);
  return (
    <Modal
      open
      title={`${message('serviceKeys')} · ${system}`}
      width={820}
      footer={null}
      onCancel={onClose}
    >
      {keys.data?.mayChange === true && <IssueVerifyingKey system={system} />}
      {keys.data === undefined ? (
        <LoadState error={keys.error} onRetry={() => void keys.refetch()} />
      ) : (
        <Table<Key>
          rowKey="keyId"
          size="small"
          dataSource={[...keys.data.keys]}
          columns={columns(keys.data.mayChange, setRevoking)}
          pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
          scroll={{ x: 640 }}
        />
      )}
      {revoking !== undefined && (
        <ReasonDialog
          title={`${message('revokeKey')} · ${revoking}`}
          busy={work.isPending}
          onCancel={close}
          onReason={(reason) => work.mutate({ system, keyId: revoking, reason })}
        />
      )}
    </Modal>
  );
}

function columns(mayChange: boolean, onRevoke: (keyId: string) => void): TableColumnsType<Key> {
  return [
    { title: message('keyName'), key: 'keyId', render: (_, { keyId }) => <code>{keyId}</code> },
    { title: message('keyAlgorithm'), dataIndex: 'algorithm' },
    {
      title: message('validUntil'),
      key: 'notAfter',
      render: (_, { notAfter }) => showInstant(notAfter),
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, { keyId, revokedAt, reason = '' }) =>
        revokedAt !== undefined ? (
          <Tag color="red">{`${message('keyRevoked')} ${showInstant(revokedAt)} ${reason}`}</Tag>
        ) : (
          mayChange && (
            <Button size="small" danger onClick={() => onRevoke(keyId)}>
              {message('revokeKey')}
            </Button>
          )
        ),
    },
  ];
}
