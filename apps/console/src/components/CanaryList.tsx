import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Empty, Popconfirm, Space, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { ApiError } from '../api/api-error.ts';
import { canariesQuery, removeCanary } from '../api/canaries.ts';
import { CanaryDialog } from '../forms/CanaryDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

type Canary = Answer<'listVerificationCanaries'>['items'][number];

/** The persons nobody has a reason to ask about: which there are, and what each has caught. Nothing here says who they are. */
export function CanaryList() {
  const [cursor, setCursor] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const canaries = useQuery(canariesQuery(cursor));
  const { data, error } = canaries;
  return (
    <Card title={<h2>{message('canaries')}</h2>} style={{ marginTop: 16 }}>
      <p>{message('canariesLead')}</p>
      {error instanceof ApiError && error.hasCode('verification/not-your-organ') ? (
        <Alert type="info" showIcon title={message('canariesElsewhere')} />
      ) : data === undefined ? (
        <LoadState error={error} onRetry={() => void canaries.refetch()} />
      ) : (
        <>
          <Button type="primary" style={{ marginBottom: 12 }} onClick={() => setAdding(true)}>
            {message('addCanaries')}
          </Button>
          <Table<Canary>
            rowKey="canaryNo"
            size="small"
            dataSource={[...data.items]}
            columns={columns()}
            pagination={false}
            scroll={{ x: 760 }}
            locale={{ emptyText: <Empty description={message('noCanaries')} /> }}
          />
          <Space style={{ marginTop: 12 }}>
            {cursor !== undefined && (
              <Button size="small" onClick={() => setCursor(undefined)}>
                {message('firstCanaries')}
              </Button>
            )}
            {data.nextCursor !== undefined && (
              <Button size="small" onClick={() => setCursor(data.nextCursor)}>
                {message('moreCanaries')}
              </Button>
            )}
          </Space>
        </>
      )}
      {isAdding && <CanaryDialog onClose={() => setAdding(false)} />}
    </Card>
  );
}

function columns(): TableColumnsType<Canary> {
  return [
    { title: message('canaryNo'), dataIndex: 'canaryNo' },
    { title: message('canaryLabel'), dataIndex: 'label' },
    {
      title: message('canaryAddedAt'),
      key: 'addedAt',
      render: (_, { addedAt }) => showInstant(addedAt),
    },
    { title: message('canaryQuestions'), dataIndex: 'questions' },
    {
      title: message('canaryAsked'),
      key: 'asked',
      render: (_, { asked }) =>
        asked === undefined ? (
          message('canaryNeverAsked')
        ) : (
          <>
            {pick(asked.systemName)} · {showInstant(asked.at)}{' '}
            <Typography.Text type="secondary">{asked.receipt}</Typography.Text>
          </>
        ),
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, { canaryNo }) => <Removal canaryNo={canaryNo} />,
    },
  ];
}

function Removal({ canaryNo }: { canaryNo: number }) {
  const work = useWork(removeCanary);
  return (
    <Popconfirm
      title={message('removeCanarySure', { canaryNo })}
      okText={message('confirm')}
      cancelText={message('cancel')}
      onConfirm={() => work.mutate(canaryNo)}
    >
      <Button size="small" danger loading={work.isPending}>
        {message('removeCanary')}
      </Button>
    </Popconfirm>
  );
}
