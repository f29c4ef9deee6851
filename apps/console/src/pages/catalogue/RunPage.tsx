import { useQuery } from '@tanstack/react-query';
import { Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { runQuery } from '../../api/catalogue-work.ts';
import type { WholeRun } from '../../api/catalogue-work.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { RunLine } from '../../components/catalogue/RunLine.tsx';
import { runName } from '../../components/catalogue/run-name.ts';
import { showInstant } from '../../messages/dates.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

type Refused = WholeRun['refusals'][number];

/** How far one run is, and what was refused in it and why. */
export function RunPage() {
  const { runId = '' } = useParams();
  const run = useQuery(runQuery(runId));
  if (run.data === undefined) {
    return <LoadState error={run.error} onRetry={() => void run.refetch()} />;
  }
  return (
    <>
      <Typography.Title level={1}>{`${message('runs')}：${runName(run.data)}`}</Typography.Title>
      <p>
        {message('runStartedAt')} {showInstant(run.data.startedAt)}
      </p>
      <RunLine run={run.data} />
      {run.data.refusals.length > 0 && (
        <>
          <h2 className="section-title">{message('whyRefused')}</h2>
          <Table<Refused>
            rowKey="revisionId"
            size="small"
            pagination={false}
            scroll={{ x: 560 }}
            dataSource={[...run.data.refusals]}
            columns={columns}
          />
        </>
      )}
    </>
  );
}

const columns: TableColumnsType<Refused> = [
  {
    title: message('changes'),
    key: 'revision',
    render: (_, { revisionId, itemCode }) => (
      <Link to={paths.revision({ revisionId })}>{itemCode ?? revisionId}</Link>
    ),
  },
  { title: message('whyRefused'), key: 'why', render: (_, { detail }) => pick(detail) },
  { title: message('rule'), key: 'code', render: (_, { code }) => <code>{code}</code> },
];
