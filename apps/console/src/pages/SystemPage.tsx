import { useQuery } from '@tanstack/react-query';
import { Descriptions, Empty, Table, Tag, Typography } from 'antd';
import { useParams } from 'react-router';
import { actsQuery, relyingSystemQuery, type SystemFile } from '../api/relying-systems.ts';
import { ActTable } from '../components/ActTable.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { SystemActs } from '../components/SystemActs.tsx';
import { SystemKeys } from '../components/SystemKeys.tsx';
import { TermsFacts } from '../components/TermsFacts.tsx';
import { message, pick } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

/** The server counts no further than this. */
const mostPersonsCounted = 100_000;

function personsOf(count: number): string {
  return `${count.toLocaleString('en')}${count >= mostPersonsCounted ? '+' : ''}`;
}

/** One system: its contract, keys, use, and everything administrators did to it. */
export function SystemPage() {
  const { clientId = '' } = useParams();
  const file = useQuery(relyingSystemQuery(clientId));
  const acts = useQuery(actsQuery({ clientId }));
  const roles = useOfficer().appointments.map(({ role }) => role);
  if (file.data === undefined) {
    return <LoadState error={file.error} onRetry={() => void file.refetch()} />;
  }
  const system = file.data;
  const isOperator = roles.includes('operator');
  return (
    <>
      <Typography.Title level={1}>{pick(system.terms.name)}</Typography.Title>
      <p>
        <Typography.Text type="secondary">{system.clientId}</Typography.Text>{' '}
        <Tag color={system.environment === 'production' ? 'green' : 'gold'}>
          {message(system.environment === 'production' ? 'inProduction' : 'inSandbox')}
        </Tag>
        <Tag color={system.status === 'active' ? 'green' : 'red'}>
          {message(system.status === 'active' ? 'active' : 'suspended')}
        </Tag>
      </p>
      <SystemActs
        system={system}
        isOperator={isOperator}
        mayStop={isOperator || roles.includes('security-administrator')}
      />
      <h2 className="section-title">{message('termsOfSystem')}</h2>
      <TermsFacts terms={system.terms} />
      <h2 className="section-title">{message('keys')}</h2>
      <SystemKeys system={system} isOperator={isOperator} />
      <h2 className="section-title">{message('usesOfSystem')}</h2>
      <Uses system={system} />
      <h2 className="section-title">{message('history')}</h2>
      {acts.data === undefined ? (
        <LoadState error={acts.error} onRetry={() => void acts.refetch()} />
      ) : (
        <ActTable acts={acts.data.items} />
      )}
    </>
  );
}

function Uses({ system }: { system: SystemFile }) {
  const days = Map.groupBy(system.uses, ({ day }) => day);
  const count = (day: string, kind: string) =>
    days.get(day)?.find((use) => use.kind === kind)?.count ?? 0;
  return (
    <>
      <Descriptions
        size="small"
        items={[
          {
            key: 'persons',
            label: message('personsKnown'),
            children: personsOf(system.personsKnown),
          },
        ]}
      />
      <Table<{ day: string }>
        rowKey="day"
        size="small"
        dataSource={[...days.keys()].map((day) => ({ day }))}
        columns={[
          { title: message('dayOfUse'), dataIndex: 'day' },
          ...(['sign-on', 'token', 'refused'] as const).map((kind) => ({
            title: message(titles[kind]),
            key: kind,
            align: 'right' as const,
            render: (_: unknown, { day }: { day: string }) => count(day, kind),
          })),
        ]}
        pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 480 }}
        locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
      />
    </>
  );
}

const titles = { 'sign-on': 'signOns', token: 'tokens', refused: 'refusedUses' } as const;
