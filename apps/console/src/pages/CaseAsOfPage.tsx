import { useQuery } from '@tanstack/react-query';
import { Table, Typography } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { caseAsOfQuery } from '../api/as-of.ts';
import { caseQuery } from '../api/cases.ts';
import type { Answer } from '../api/client.ts';
import { ClockTag } from '../components/ClockTag.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { MomentForm } from '../forms/MomentForm.tsx';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';

type Standing = Pick<Answer<'getCaseAsOf'>, 'statusLabel' | 'colour' | 'dueOn' | 'version'> & {
  readonly dueEstimated?: boolean;
  readonly claimedBy?: unknown;
};

/** How a case stood at a past moment, beside how it stands now. */
export function CaseAsOfPage() {
  const { caseId } = useParams();
  const [search, setSearch] = useSearchParams();
  const at = search.get('at') ?? undefined;
  const present = useQuery(caseQuery(caseId!));
  if (present.data === undefined) {
    return <LoadState error={present.error} onRetry={() => void present.refetch()} />;
  }
  const { itemName, caseNumber } = present.data;
  return (
    <article>
      <Link to={paths.case({ caseId: caseId! })}>← {caseNumber}</Link>
      <Typography.Title level={1}>
        {message('asOf')} · {pick(itemName)}
      </Typography.Title>
      <p>{message('asOfCaseLead')}</p>
      <MomentForm at={at} onChoose={(moment) => setSearch({ at: moment })} />
      {at !== undefined && <Then caseId={caseId!} at={at} present={present.data} />}
    </article>
  );
}

function Then({ caseId, at, present }: { caseId: string; at: string; present: Standing }) {
  const past = useQuery(caseAsOfQuery(caseId, at));
  if (past.data === undefined) {
    return <LoadState error={past.error} onRetry={() => void past.refetch()} />;
  }
  return (
    <Table
      rowKey="name"
      size="small"
      pagination={false}
      columns={[
        { title: message('factColumn'), dataIndex: 'name', onCell: () => ({ scope: 'row' }) },
        { title: `${message('then')}（${showInstant(at)}）`, dataIndex: 'then' },
        { title: message('now'), dataIndex: 'now' },
      ]}
      dataSource={rows.map(([name, show]) => ({
        name: message(name),
        then: show(past.data),
        now: show(present),
      }))}
    />
  );
}

const rows = [
  ['status', (one: Standing) => pick(one.statusLabel)],
  [
    'due',
    ({ colour, dueOn, dueEstimated }: Standing) => (
      <ClockTag colour={colour} dueOn={dueOn} estimated={dueEstimated} />
    ),
  ],
  ['claimedBy', ({ claimedBy }: Standing) => message(claimedBy === undefined ? 'nobody' : 'taken')],
  ['entries', ({ version }: Standing) => version],
] as const;
