import { useQuery } from '@tanstack/react-query';
import { Button, Card, Empty, Table, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { planMigration, runsQuery } from '../api/migrations.ts';
import type { Run } from '../api/migrations.ts';
import { LoadState } from '../components/LoadState.tsx';
import { MigrationRun } from '../components/MigrationRun.tsx';
import { MigrationForm } from '../forms/MigrationForm.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';

/** Open cases to another version of their flow. The run looked at lives in the address: one may leave and come back. */
export function MigrationsPage() {
  const [search, setSearch] = useSearchParams();
  const shown = search.get('run') ?? undefined;
  const show = (migrationId: string) => setSearch({ run: migrationId });
  const runs = useQuery(runsQuery());
  const plan = useWork(planMigration, ({ migrationId }) => show(migrationId));
  return (
    <>
      <Typography.Title level={1}>{message('migrations')}</Typography.Title>
      <p>{message('migrationsLead')}</p>
      <Card>
        <MigrationForm isPending={plan.isPending} onPlan={plan.mutate} />
      </Card>
      {shown !== undefined && (
        <MigrationRun key={shown} migrationId={shown} onShow={show} onPlan={plan.mutate} />
      )}
      <h2 className="figures-note">{message('earlierRuns')}</h2>
      {runs.data === undefined ? (
        <LoadState error={runs.error} onRetry={() => void runs.refetch()} />
      ) : (
        <Table<Run>
          rowKey="migrationId"
          size="small"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={[...runs.data.items]}
          locale={{ emptyText: <Empty description={message('noRuns')} /> }}
          columns={[
            {
              title: message('flow'),
              key: 'flow',
              render: (_, { template, fromVersion, toVersion }) =>
                `${template} · ${fromVersion} → ${toVersion}`,
            },
            { title: message('kind'), key: 'kind', render: (_, { kind }) => message(kind) },
            {
              title: message('startedAt'),
              key: 'started',
              render: (_, { startedAt }) => showInstant(startedAt),
            },
            { title: message('status'), key: 'status', render: (_, run) => standingOf(run) },
            { title: message('migrates'), dataIndex: 'migrates', align: 'right' },
            {
              title: message('actions'),
              key: 'open',
              render: (_, { migrationId }) => (
                <Button size="small" onClick={() => show(migrationId)}>
                  {message('open')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

function standingOf({ finishedAt, followedBy, kind }: Run): string {
  if (finishedAt === undefined) return message('underWay');
  if (followedBy === undefined) return message('finished');
  return message(kind === 'plan' ? 'followedUp' : 'undone');
}
