import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Statistic, Tabs, Typography } from 'antd';
import type { Answer } from '../api/client.ts';
import { verificationOverviewQuery } from '../api/verification.ts';
import { AlarmList } from '../components/AlarmList.tsx';
import { CanaryList } from '../components/CanaryList.tsx';
import { ContractTable } from '../components/ContractTable.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { ReceiptExplorer } from '../components/ReceiptExplorer.tsx';
import { SystemUsage } from '../components/SystemUsage.tsx';
import { VerificationKeys } from '../components/VerificationKeys.tsx';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

type Overview = Answer<'getVerificationOverview'>;

/** The verification service for other organs: how often it has answered, who uses it, its contracts, receipts and alarms. */
export function VerificationPage() {
  const overview = useQuery(verificationOverviewQuery());
  const officer = useOfficer();
  const roles = officer.appointments.map(({ role }) => role);
  const readsReceipts = roles.includes('operator') || roles.includes('auditor');
  const setsCanaries = roles.includes('security-administrator');
  const watches = readsReceipts || setsCanaries;
  return (
    <>
      <Typography.Title level={1}>{message('verification')}</Typography.Title>
      <p>{message('verificationLead')}</p>
      {overview.data === undefined ? (
        <LoadState error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <>
          <Headline overview={overview.data} />
          {overview.data.systems.length === 0 && (
            <Alert
              className="figures-note"
              type="info"
              showIcon
              title={message('noTenantsOfYours')}
            />
          )}
          <Tabs
            items={[
              {
                key: 'use',
                label: message('overview'),
                children: <SystemUsage systems={overview.data.systems} />,
              },
              {
                key: 'contracts',
                label: message('contracts'),
                children: <ContractTable mayPropose={roles.includes('operator')} />,
              },
              ...(readsReceipts
                ? [{ key: 'receipts', label: message('receipts'), children: <ReceiptExplorer /> }]
                : []),
              ...(watches
                ? [
                    {
                      key: 'alarms',
                      label: message('alarms'),
                      children: (
                        <>
                          <AlarmList />
                          {setsCanaries && <CanaryList />}
                        </>
                      ),
                    },
                  ]
                : []),
              {
                key: 'keys',
                label: message('serviceKeys'),
                children: <VerificationKeys />,
              },
            ]}
          />
        </>
      )}
    </>
  );
}

/** What was answered for the national platform, for provinces and ministries together, and in the sandbox. */
function headlines(totals: Overview['totals']) {
  const none = { tenants: 0, systems: 0, answers: 0 };
  const of = (wanted: Overview['totals'][number]['kind']) =>
    totals.find(({ kind }) => kind === wanted) ?? none;
  const [provinces, ministries] = [of('province'), of('ministry')];
  return [
    { title: message('answeredNational'), answers: of('national').answers },
    {
      title: message('answeredOrgans', {
        provinces: provinces.tenants,
        ministries: ministries.tenants,
        systems: provinces.systems + ministries.systems,
      }),
      answers: provinces.answers + ministries.answers,
    },
    { title: message('answeredSandbox'), answers: of('sandbox').answers },
  ];
}

const sources = { ready: 'sourceReady', stale: 'sourceStale', spared: 'sourceSpared' } as const;

function Headline({ overview }: { overview: Overview }) {
  return (
    <>
      <div className="figures">
        {headlines(overview.totals).map(({ title, answers }) => (
          <Card key={title}>
            <Statistic title={title} value={answers} />
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
