import { useQuery } from '@tanstack/react-query';
import { Button, Card, Empty, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { branchLabels, officerRoleLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import {
  colleaguesQuery,
  delegationsQuery,
  endAbsence,
  revokeDelegation,
} from '../api/delegations.ts';
import { LoadState } from '../components/LoadState.tsx';
import { AbsenceForm, DelegationForm } from '../forms/DelegationForms.tsx';
import { useWork } from '../forms/use-work.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

type Row = Answer<'listDelegations'>['items'][number];

/** Posts lent, posts on loan, and who is away. */
export function DelegationsPage() {
  const delegations = useQuery(delegationsQuery());
  const revoke = useWork(revokeDelegation);
  return (
    <>
      <Typography.Title level={1}>{message('delegations')}</Typography.Title>
      <p>{message('delegationsLead')}</p>
      {delegations.data === undefined ? (
        <LoadState error={delegations.error} onRetry={() => void delegations.refetch()} />
      ) : (
        <Table<Row>
          rowKey="delegationId"
          dataSource={[...delegations.data.items]}
          columns={columnsOf((id) => revoke.mutate(id))}
          pagination={false}
          scroll={{ x: 820 }}
          locale={{ emptyText: <Empty description={message('noDelegations')} /> }}
        />
      )}
      <div className="side-by-side">
        <Card title={<h2>{message('lend')}</h2>}>
          <DelegationForm />
        </Card>
        <Card title={<h2>{message('away')}</h2>}>
          <AbsenceForm />
          <OwnAbsences />
        </Card>
      </div>
    </>
  );
}

function columnsOf(onRevoke: (delegationId: string) => void): TableColumnsType<Row> {
  return [
    { title: message('holder'), key: 'from', render: (_, row) => row.fromOfficer.name },
    { title: message('delegate'), key: 'to', render: (_, row) => row.toOfficer.name },
    { title: message('post'), key: 'post', render: (_, row) => postName(row) },
    { title: message('kind'), key: 'kind', render: (_, row) => message(row.kind) },
    { title: message('period'), key: 'period', render: (_, row) => `${row.from} – ${row.to}` },
    { title: message('cause'), key: 'cause', render: (_, row) => message(row.cause) },
    {
      title: message('actions'),
      key: 'revoke',
      render: (_, row) =>
        row.revokedAt === undefined ? (
          <Button size="small" danger onClick={() => onRevoke(row.delegationId)}>
            {message('revoke')}
          </Button>
        ) : (
          <Tag>{message('revoked')}</Tag>
        ),
    },
  ];
}

function postName({ role, branchCode }: Pick<Row, 'role' | 'branchCode'>): string {
  const branch = branchCode === 'all' ? message('all') : label(branchLabels, branchCode);
  return `${label(officerRoleLabels, role)} · ${branch}`;
}

function OwnAbsences() {
  const { officerId } = useOfficer();
  const colleagues = useQuery(colleaguesQuery());
  const back = useWork(endAbsence);
  const own = colleagues.data?.items.find((one) => one.officerId === officerId)?.absences ?? [];
  return (
    <ul className="plain">
      {own.map(({ absenceId, from, to, cause }) => (
        <li key={absenceId}>
          {from} – {to} · {message(cause)}{' '}
          <Button size="small" onClick={() => back.mutate(absenceId)}>
            {message('backAtWork')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
