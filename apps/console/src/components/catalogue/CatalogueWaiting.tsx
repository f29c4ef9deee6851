import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Empty, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { revisionKindLabels } from '@tongban/vocabulary';
import type { RevisionSummary } from '../../api/catalogue.ts';
import { hooksQuery, type Hook } from '../../api/hooks.ts';
import { revisionsQuery } from '../../api/revisions.ts';
import { showInstant } from '../../messages/dates.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';
import { LoadState } from '../LoadState.tsx';
import { Mark } from '../Mark.tsx';
import { More } from './More.tsx';
import { RevisionStateMark } from './RevisionStateMark.tsx';
import { whatChanges } from './what-changes.ts';

/** What waits for a second person in the catalogue: changes to be reviewed or published, hooks to be confirmed. */
export function CatalogueWaiting() {
  const inReview = useInfiniteQuery(revisionsQuery({ state: 'in-review' }));
  const approved = useInfiniteQuery(revisionsQuery({ state: 'approved' }));
  const hooks = useQuery(hooksQuery());
  const failed = [inReview, approved, hooks].find(({ data }) => data === undefined);
  if (failed !== undefined) {
    return <LoadState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const revisions = [inReview, approved].flatMap(
    ({ data }) => data?.pages.flatMap((page) => page.items) ?? [],
  );
  const proposed = (hooks.data?.hooks ?? []).flatMap(hookRow);
  return (
    <>
      <h2 className="section-title">{message('catalogueWaiting')}</h2>
      <Table<WaitingRow>
        rowKey="key"
        size="small"
        pagination={false}
        scroll={{ x: 700 }}
        dataSource={[...proposed, ...revisions.map(revisionRow)]}
        columns={columns}
        locale={{ emptyText: <Empty description={message('nothingToDecide')} /> }}
      />
      <More list={inReview} />
      <More list={approved} />
    </>
  );
}

interface WaitingRow {
  readonly key: string;
  readonly what: string;
  readonly code: string | undefined;
  readonly to: string;
  readonly waits: React.ReactNode;
  readonly by: string;
  readonly since: string;
}

function revisionRow(revision: RevisionSummary): WaitingRow {
  return {
    key: revision.revisionId,
    what: `${pick(revisionKindLabels[revision.kind])}：${whatChanges(revision)}`,
    code: revision.itemCode,
    to: paths.revision(revision),
    waits: <RevisionStateMark state={revision.state} />,
    by: [revision.organName, ...revision.writers].join('、'),
    since: revision.changedAt,
  };
}

function hookRow({ itemCode, name, proposal }: Hook): WaitingRow[] {
  if (proposal === undefined) return [];
  return [
    {
      key: proposal.proposalId,
      what: `${message('hooks')}：${name === undefined ? itemCode : pick(name)}`,
      code: itemCode,
      to: paths.hooks(),
      waits: <Mark tone="warn">{message('hookToConfirm')}</Mark>,
      by: proposal.proposedBy,
      since: proposal.proposedAt,
    },
  ];
}

const columns: TableColumnsType<WaitingRow> = [
  {
    title: message('changes'),
    key: 'what',
    render: (_, { what, code, to }) => (
      <>
        <Link to={to}>{what}</Link>
        <div className="hint number">{code}</div>
      </>
    ),
  },
  { title: message('status'), dataIndex: 'waits' },
  { title: message('proposedByWhom'), dataIndex: 'by' },
  { title: message('changedAt'), key: 'since', render: (_, { since }) => showInstant(since) },
];
