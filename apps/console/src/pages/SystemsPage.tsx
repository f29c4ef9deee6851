import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Input, Space, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../api/client.ts';
import {
  actsQuery,
  proposeKeyRotation,
  proposeTerms,
  relyingSystemsQuery,
} from '../api/relying-systems.ts';
import { ActTable } from '../components/ActTable.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { TermsDialog } from '../forms/TermsDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { useOfficer } from '../session/use-officer.ts';

type Row = Answer<'listRelyingSystems'>['items'][number];

/** The systems that sign people in here, and what waits for a second administrator. */
export function SystemsPage() {
  const [matching, setMatching] = useState('');
  const [open, setOpen] = useState<'new' | 'rotation'>();
  const systems = useQuery(relyingSystemsQuery(matching));
  const acts = useQuery(actsQuery({}));
  const roles = useOfficer().appointments.map(({ role }) => role);
  const close = () => setOpen(undefined);
  const register = useWork(proposeTerms, close);
  const rotate = useWork(proposeKeyRotation, close);
  return (
    <>
      <Typography.Title level={1}>{message('systems')}</Typography.Title>
      <p>{message('systemsLead')}</p>
      <h2 className="section-title">{message('systemsToDecide')}</h2>
      {acts.data === undefined ? (
        <LoadState error={acts.error} onRetry={() => void acts.refetch()} />
      ) : (
        <ActTable acts={acts.data.items} mayDecide={roles.includes('security-administrator')} />
      )}
      <h2 className="section-title">{message('systems')}</h2>
      <Space wrap className="figures-note">
        <Input.Search
          allowClear
          maxLength={60}
          aria-label={message('findSystem')}
          placeholder={message('findSystem')}
          onSearch={(text) => setMatching(text.trim())}
        />
        {roles.includes('operator') && (
          <>
            <Button type="primary" onClick={() => setOpen('new')}>
              {message('newSystem')}
            </Button>
            <Button onClick={() => setOpen('rotation')}>{message('rotateKeys')}</Button>
          </>
        )}
      </Space>
      {systems.data === undefined ? (
        <LoadState error={systems.error} onRetry={() => void systems.refetch()} />
      ) : (
        <Table<Row>
          rowKey="clientId"
          size="small"
          dataSource={[...systems.data.items]}
          columns={columns()}
          pagination={{ pageSize: 20, showSizeChanger: false }}
          scroll={{ x: 900 }}
          locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
        />
      )}
      <TermsDialog
        open={open === 'new'}
        busy={register.isPending}
        onCancel={close}
        onTerms={(input) => register.mutate({ ...input, isNew: true })}
      />
      <ReasonDialog
        open={open === 'rotation'}
        title={message('rotateKeys')}
        busy={rotate.isPending}
        onCancel={close}
        onReason={(reason) => rotate.mutate({ reason })}
      />
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
