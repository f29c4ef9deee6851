import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Empty, Statistic, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import type { Answer } from '../api/client.ts';
import { verificationOverviewQuery } from '../api/verification.ts';
import { AlarmList } from '../components/AlarmList.tsx';
import { ContractTable } from '../components/ContractTable.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { message, pick } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

type Overview = Answer<'getVerificationOverview'>;
type SystemRow = Overview['systems'][number];

/** The verification service for other organs: how often it has answered, who uses it, its contracts and alarms. */
export function VerificationPage() {
  const overview = useQuery(verificationOverviewQuery());
  const officer = useOfficer();
  const roles = officer.appointments.map(({ role }) => role);
  const watches = roles.includes('operator') || roles.includes('auditor');
  return (
    <>
      <Typography.Title level={1}>{message('verification')}</Typography.Title>
      <p>{message('verificationLead')}</p>
      {overview.data === undefined ? (
        <LoadState error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <>
          <Headline overview={overview.data} />
          {watches && <AlarmList />}
          <ContractTable mayApprove={roles.some((role) => approving.includes(role))} />
          <h2 className="section-title">{message('system')}</h2>
          <Table<SystemRow>
            rowKey="code"
            size="small"
            dataSource={[...overview.data.systems].sort(busiestFirst)}
            columns={columns()}
            pagination={{ pageSize: 20, showSizeChanger: false }}
            scroll={{ x: 820 }}
            locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
          />
        </>
      )}
    </>
  );
}

const approving: readonly string[] = ['operator', 'organ-head'];

const headlines = {
  province: 'answeredProvince',
  ministry: 'answeredMinistry',
  sandbox: 'answeredSandbox',
} as const;

const sources = { ready: 'sourceReady', stale: 'sourceStale', spared: 'sourceSpared' } as const;

function Headline({ overview }: { overview: Overview }) {
  return (
    <>
      <div className="figures">
        {overview.totals.map(({ kind, tenants, systems, answers }) => (
          <Card key={kind}>
            <Statistic title={message(headlines[kind], { tenants, systems })} value={answers} />
          </Card>
        ))}
      </div>
      <Alert
        className="figures-note"
        type={overview.source === 'ready' ? 'success' : 'warning'}
        showIcon
        title={message(sources[overview.source])}
      />
    </>
  );
}

function busiestFirst(one: SystemRow, other: SystemRow): number {
  return other.today - one.today || other.month - one.month || one.code.localeCompare(other.code);
}

function columns(): TableColumnsType<SystemRow> {
  return [
    { title: message('tenant'), key: 'tenant', render: (_, { tenant }) => pick(tenant) },
    {
      title: message('system'),
      key: 'system',
      render: (_, { name, code, suspended }) => (
        <>
          {pick(name)} <Typography.Text type="secondary">{code}</Typography.Text>{' '}
          {suspended && <Tag color="red">{message('suspended')}</Tag>}
        </>
      ),
    },
    { title: message('usedToday'), dataIndex: 'today', align: 'right' },
    { title: message('noMatchToday'), dataIndex: 'noMatchToday', align: 'right' },
    { title: message('usedMonth'), dataIndex: 'month', align: 'right' },
    { title: message('dailyLimit'), dataIndex: 'dailyAllowance', align: 'right' },
  ];
}
