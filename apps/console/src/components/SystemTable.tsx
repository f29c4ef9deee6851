import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../api/client.ts';
import { relyingSystemsQuery } from '../api/relying-systems.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { LoadState } from './LoadState.tsx';

type Row = Answer<'listRelyingSystems'>['items'][number];

/** The systems that match, with how much they are used, fifty at a time. */
export function SystemTable({ matching }: { matching: string }) {
  const systems = useInfiniteQuery(relyingSystemsQuery(matching));
  if (systems.data === undefined) {
    return <LoadState error={systems.error} onRetry={() => void systems.refetch()} />;
  }
  return (
    <>
      <Table<Row>
        rowKey="clientId"
        size="small"
        dataSource={systems.data.pages.flatMap(({ items }) => [...items])}
        columns={columns()}
        pagination={false}
        scroll={{ x: 900 }}
        locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
      />
      {systems.hasNextPage && (
        <Button
          block
          onClick={() => void systems.fetchNextPage()}
          loading={systems.isFetchingNextPage}
        >
          {message('moreSystems')}
        </Button>
      )}
    </>
  );
}

function columns(): TableColumnsType<Row> {
  return [
    {
      title: message('system'),
      key: 'system',
      render: (_, { name, clientId }) => (
        <>
          <Link to={paths.system({ clientId })}>{pick(name)}</Link>{' '}
          <Typography.Text type="secondary">{clientId}</Typography.Text>
        </>
      ),
    },
    { title: message('ownerOfSystem'), dataIndex: 'ownerName' },
    {
      title: message('status'),
      key: 'status',
      render: (_, { status, environment }) => (
        <>
          {status === 'suspended' && <Tag color="red">{message('suspended')}</Tag>}
          <Tag color={environment === 'production' ? 'green' : 'gold'}>
            {message(environment === 'production' ? 'inProduction' : 'inSandbox')}
          </Tag>
        </>
      ),
    },
    {
      title: message('levels'),
      key: 'levels',
      render: (_, { maximumLevel, federationLevel }) => `L${maximumLevel} · F${federationLevel}`,
    },
    { title: message('signOnsToday'), dataIndex: 'signOnsToday', align: 'right' },
    { title: message('refusedToday'), dataIndex: 'refusedToday', align: 'right' },
    { title: message('signOnsMonth'), dataIndex: 'signOnsMonth', align: 'right' },
  ];
}
