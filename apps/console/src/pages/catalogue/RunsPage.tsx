import { useQuery } from '@tanstack/react-query';
import { Empty, Typography } from 'antd';
import { Link } from 'react-router';
import { runsQuery } from '../../api/catalogue-work.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { RunLine } from '../../components/catalogue/RunLine.tsx';
import { runName } from '../../components/catalogue/run-name.ts';
import { showInstant } from '../../messages/dates.ts';
import { message } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

/** The officer's latest runs, to come back to one that was left. */
export function RunsPage() {
  const runs = useQuery(runsQuery());
  return (
    <>
      <Typography.Title level={1}>{message('runs')}</Typography.Title>
      <p>{message('runsLead')}</p>
      {runs.data === undefined ? (
        <LoadState error={runs.error} onRetry={() => void runs.refetch()} />
      ) : runs.data.runs.length === 0 ? (
        <Empty description={message('noRunsOfMany')} />
      ) : (
        <ul className="plain">
          {runs.data.runs.map((run) => (
            <li key={run.runId}>
              <Link to={paths.run(run)}>{runName(run)}</Link> {showInstant(run.startedAt)}
              <RunLine run={run} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
