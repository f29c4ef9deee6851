import { Button, Empty, Table, Tag } from 'antd';
import { useState } from 'react';
import { proposeCredentialEnding, proposeKey, type SystemFile } from '../api/relying-systems.ts';
import { KeyDialog } from '../forms/KeyDialog.tsx';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';

type Row = SystemFile['credentials'][number];

/** The keys and secrets of a system: a new one is valid beside the old, then the old one ends. */
export function SystemKeys({ system, isOperator }: { system: SystemFile; isOperator: boolean }) {
  const [ending, setEnding] = useState<string>();
  const [adding, setAdding] = useState(false);
  const end = useWork(proposeCredentialEnding, () => setEnding(undefined));
  const add = useWork(proposeKey, () => setAdding(false));
  const { clientId } = system;
  return (
    <>
      <Table<Row>
        rowKey="credentialId"
        size="small"
        dataSource={[...system.credentials]}
        columns={[
          { title: message('keys'), key: 'key', render: (_, { kind, keyId }) => keyId ?? kind },
          { title: message('when'), key: 'when', render: (_, row) => showInstant(row.createdAt) },
          {
            title: message('status'),
            key: 'status',
            render: (_, row) => (
              <Tag color={isOver(row) ? 'default' : 'green'}>
                {message(isOver(row) ? 'ended' : 'valid')}
              </Tag>
            ),
          },
          {
            title: message('actions'),
            key: 'actions',
            render: (_, row) =>
              isOperator && !isOver(row) ? (
                <Button size="small" onClick={() => setEnding(row.credentialId)}>
                  {message('endKey')}
                </Button>
              ) : null,
          },
        ]}
        pagination={false}
        scroll={{ x: 560 }}
        locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
      />
      {isOperator && system.terms.federationLevel > 1 && (
        <p>
          <Button onClick={() => setAdding(true)}>{message('addKey')}</Button>
        </p>
      )}
      <ReasonDialog
        open={ending !== undefined}
        title={message('endKey')}
        okText={message('proposeAct')}
        busy={end.isPending}
        onCancel={() => setEnding(undefined)}
        onReason={(reason) => end.mutate({ clientId, credentialId: ending ?? '', reason })}
      />
      <KeyDialog
        open={adding}
        busy={add.isPending}
        onCancel={() => setAdding(false)}
        onKey={(key) => add.mutate({ clientId, ...key })}
      />
    </>
  );
}

function isOver({ endsAt }: Row): boolean {
  return endsAt !== undefined && Date.parse(endsAt) <= Date.now();
}
