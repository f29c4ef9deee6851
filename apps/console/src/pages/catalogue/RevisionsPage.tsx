import { useInfiniteQuery } from '@tanstack/react-query';
import { Checkbox, Empty, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { revisionKindLabels, revisionStateLabels } from '@tongban/vocabulary';
import type { RevisionSummary } from '../../api/catalogue.ts';
import { revisionsQuery } from '../../api/revisions.ts';
import type { RevisionState } from '../../api/revisions.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { FilterBar } from '../../components/catalogue/FilterBar.tsx';
import { ManyActions } from '../../components/catalogue/ManyActions.tsx';
import { More } from '../../components/catalogue/More.tsx';
import { RevisionStateMark } from '../../components/catalogue/RevisionStateMark.tsx';
import { useFilter } from '../../components/catalogue/use-filter.ts';
import { whatChanges } from '../../components/catalogue/what-changes.ts';
import { optionsOf } from '../../editors/options.ts';
import { showInstant } from '../../messages/dates.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';
import { useOfficer } from '../../session/use-officer.ts';

/** Everything that is being changed, and what was. */
export function RevisionsPage() {
  const filter = useFilter();
  const state = (filter.valueOf('state') || 'open') as RevisionState;
  const [chosen, setChosen] = useState<RevisionSummary[]>([]);
  const acts = useOfficer().appointments.some(({ role }) => role !== 'supervisor');
  const revisions = useInfiniteQuery(revisionsQuery({ state }));
  const rows = revisions.data?.pages.flatMap((page) => page.items) ?? [];
  const choosing = acts && state === 'open';
  return (
    <>
      <Typography.Title level={1}>{message('revisions')}</Typography.Title>
      <p>{message('revisionsLead')}</p>
      <FilterBar
        filter={filter}
        choices={[
          {
            name: 'state',
            label: 'status',
            any: 'openOnes',
            options: optionsOf(revisionStateLabels),
          },
        ]}
      />
      {revisions.data === undefined ? (
        <LoadState error={revisions.error} onRetry={() => void revisions.refetch()} />
      ) : (
        <>
          {choosing && <ManyActions chosen={chosen} all={rows} onChange={setChosen} />}
          <Table<RevisionSummary>
            rowKey="revisionId"
            size="small"
            pagination={false}
            scroll={{ x: 820 }}
            dataSource={rows}
            columns={choosing ? [choiceColumn(chosen, setChosen), ...columns] : columns}
            locale={{ emptyText: <Empty description={message('noRevisions')} /> }}
          />
        </>
      )}
      <More list={revisions} />
    </>
  );
}

const columns: TableColumnsType<RevisionSummary> = [
  {
    title: message('changes'),
    key: 'what',
    render: (_, revision) => (
      <>
        <Link to={paths.revision(revision)}>
          {pick(revisionKindLabels[revision.kind])}：{whatChanges(revision)}
        </Link>
        <div className="hint number">{revision.itemCode}</div>
      </>
    ),
  },
  { title: message('organ'), dataIndex: 'organName' },
  {
    title: message('status'),
    key: 'state',
    render: (_, { state }) => <RevisionStateMark state={state} />,
  },
  { title: message('writers'), key: 'writers', render: (_, { writers }) => writers.join('、') },
  { title: message('reviewer'), dataIndex: 'reviewer' },
  {
    title: message('changedAt'),
    key: 'changed',
    render: (_, { changedAt }) => showInstant(changedAt),
  },
];

/** antd's own selection repeats its box in a hidden row, where the keyboard would meet it again. */
function choiceColumn(
  chosen: readonly RevisionSummary[],
  onChange: (chosen: RevisionSummary[]) => void,
): TableColumnsType<RevisionSummary>[number] {
  const isChosen = ({ revisionId }: RevisionSummary) =>
    chosen.some((one) => one.revisionId === revisionId);
  return {
    title: message('chooseColumn'),
    key: 'choose',
    width: '4rem',
    render: (_, revision) => (
      <Checkbox
        aria-label={message('choose', { what: whatChanges(revision) })}
        checked={isChosen(revision)}
        onChange={({ target }) =>
          onChange(
            target.checked
              ? [...chosen, revision]
              : chosen.filter((one) => one.revisionId !== revision.revisionId),
          )
        }
      />
    ),
  };
}
