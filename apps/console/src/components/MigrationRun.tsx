import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Progress, Statistic, Table } from 'antd';
import { useState } from 'react';
import { caseStatusLabels } from '@tongban/vocabulary';
import { applyMigration, reverseMigration, runQuery } from '../api/migrations.ts';
import type { PlanBody, Run } from '../api/migrations.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { StageChoices } from '../forms/StageChoices.tsx';
import { useWork } from '../forms/use-work.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

interface MigrationRunProps {
  readonly migrationId: string;
  readonly onShow: (migrationId: string) => void;
  readonly onPlan: (plan: PlanBody) => void;
}

/** How far a run is, what came of it, and what can follow. */
export function MigrationRun({ migrationId, onShow, onPlan }: MigrationRunProps) {
  const query = useQuery(runQuery(migrationId));
  const run = query.data;
  if (run === undefined) {
    return <LoadState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const title = `${message(run.kind)} · ${run.template} · ${run.fromVersion} → ${run.toVersion}`;
  return (
    <Card className="figures-note" title={<h2>{title}</h2>}>
      <Progress
        aria-label={message('progress')}
        percent={run.openCases === 0 ? 100 : percentOf(run)}
        status={run.finishedAt === undefined ? 'active' : 'success'}
      />
      <div className="figures">
        <Statistic title={message('looked')} value={run.looked} />
        <Statistic title={message('concerned')} value={run.concerned} />
        <Statistic
          title={message(run.kind === 'plan' ? 'migrates' : 'migrated')}
          value={run.migrates}
        />
        <Statistic title={message('needsDecision')} value={run.needsDecision} />
        <Statistic title={message('refusedCount')} value={run.refused} />
      </div>
      {run.finishedAt !== undefined && <FollowUp run={run} onShow={onShow} />}
      {run.kind === 'plan' && run.finishedAt !== undefined && (
        <StageChoices run={run} onPlan={onPlan} />
      )}
      {run.misfits.length > 0 && <Misfits misfits={run.misfits} />}
    </Card>
  );
}

function percentOf({ looked, openCases, finishedAt }: Run): number {
  return finishedAt === undefined ? Math.min(99, Math.round((looked / openCases) * 100)) : 100;
}

/** A plan can be applied once, an application undone once; two administrators agree on either. */
function FollowUp({ run, onShow }: { run: Run; onShow: (migrationId: string) => void }) {
  const [asking, setAsking] = useState(false);
  const propose = useWork(run.kind === 'plan' ? applyMigration : reverseMigration, () =>
    setAsking(false),
  );
  const { migrates, toVersion, fromVersion, followedBy, kind } = run;
  if (kind === 'reversal' || migrates === 0) return null;
  if (followedBy !== undefined) {
    return (
      <Button onClick={() => onShow(followedBy)}>
        {message(kind === 'plan' ? 'followedUp' : 'undone')}
      </Button>
    );
  }
  const question =
    kind === 'plan'
      ? message('applyQuestion', { n: migrates, version: toVersion })
      : message('undoQuestion', { n: migrates, version: fromVersion });
  if (propose.isSuccess) return <Alert type="info" showIcon title={message('proposed')} />;
  return (
    <>
      <Button
        type={kind === 'plan' ? 'primary' : 'default'}
        danger={kind !== 'plan'}
        onClick={() => setAsking(true)}
      >
        {kind === 'plan' ? message('apply', { n: migrates }) : message('undo')}
      </Button>
      <ReasonDialog
        open={asking}
        title={question}
        okText={message('proposeAct')}
        busy={propose.isPending}
        onCancel={() => setAsking(false)}
        onReason={(reason) => propose.mutate({ migrationId: run.migrationId, reason })}
      />
    </>
  );
}

function Misfits({ misfits }: Pick<Run, 'misfits'>) {
  return (
    <Table<Run['misfits'][number]>
      className="figures-note"
      rowKey="caseId"
      size="small"
      title={() => message('misfits')}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      dataSource={[...misfits]}
      columns={[
        { title: message('caseNumber'), dataIndex: 'caseNumber' },
        {
          title: message('status'),
          key: 'status',
          render: (_, { status }) => label(caseStatusLabels, status),
        },
        {
          title: message('reason'),
          key: 'reason',
          render: (_, { reasonLabel }) => pick(reasonLabel),
        },
      ]}
    />
  );
}
