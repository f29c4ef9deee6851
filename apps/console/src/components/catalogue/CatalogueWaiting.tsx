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
import { UnhookNow } from './UnhookNow.tsx';
import { RevisionStateMark } from './RevisionStateMark.tsx';
import { whatChanges } from './what-changes.ts';

/** What waits for a second person in the catalogue: changes to be reviewed or published, hooks to be confirmed, hooks whose address is gone to be taken off. */
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
  const all = hooks.data?.hooks ?? [];
  const rows = [...all.flatMap(unhookRow), ...all.flatMap(hookRow), ...revisions.map(revisionRow)];
  return (
    <>
      <h2 className="section-title">{message('catalogueWaiting')}</h2>
      <Table<WaitingRow>
        rowKey="key"
        size="small"
        pagination={false}
        scroll={{ x: 800 }}
        dataSource={rows}
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
  readonly act?: React.ReactNode;
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

/** What the check of links proposes by itself, with its reason. */
function unhookRow({ itemCode, name, alarm }: Hook): WaitingRow[] {
  if (alarm?.unhookingReason === undefined) return [];
  const reason = pick(alarm.unhookingReason);
  return [
    {
      key: `unhook/${itemCode}`,
      what: `${message('unhook')}：${name === undefined ? itemCode : pick(name)}`,
      code: itemCode,
      to: paths.hooks(),
      waits: (
        <>
          <Mark tone="bad">{message('proposeUnhook')}</Mark>
          <div className="hint">{reason}</div>
        </>
      ),
      by: message('linkCheck'),
      since: alarm.since,
      act: <UnhookNow itemCode={itemCode} reason={reason} />,
    },
  ];
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
  { title: message('actions'), key: 'act', render: (_, { act }) => act },
];
