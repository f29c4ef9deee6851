import { useQuery } from '@tanstack/react-query';
import { Empty, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import type { Answer } from '../api/client.ts';
import { handOffsQuery } from '../api/hand-offs.ts';
import { LoadState } from '../components/LoadState.tsx';
import { Mark } from '../components/Mark.tsx';
import { ItemSelect } from '../forms/ItemSelect.tsx';
import { message, pick } from '../messages/messages.ts';

type Report = Answer<'reportHandOffs'>;
type Version = Report['versions'][number];

/** What a reform of the process has brought (业务流程再造): one item, version against version. */
export function HandOffsPage() {
  const [search, setSearch] = useSearchParams();
  const itemCode = search.get('item') ?? undefined;
  return (
    <>
      <Typography.Title level={1}>{message('handOffReport')}</Typography.Title>
      <p>{message('handOffReportLead')}</p>
      <ItemSelect value={itemCode} onChange={(chosen) => setSearch({ item: chosen })} />
      {itemCode !== undefined && <ItemReport itemCode={itemCode} />}
    </>
  );
}

function ItemReport({ itemCode }: { itemCode: string }) {
  const report = useQuery(handOffsQuery(itemCode));
  if (report.data === undefined) {
    return <LoadState error={report.error} onRetry={() => void report.refetch()} />;
  }
  const { itemName, versions, mostRead } = report.data;
  return (
    <section className="figures-note">
      <h2>{pick(itemName)}</h2>
      <Table<Version>
        rowKey="hash"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={[...versions]}
        columns={columnsOf(versions)}
        locale={{ emptyText: <Empty description={message('noEnded')} /> }}
      />
      <p className="hint">{message('mostRead', { n: mostRead })}</p>
    </section>
  );
}

function columnsOf(versions: readonly Version[]): TableColumnsType<Version> {
  return [
    {
      title: message('version'),
      key: 'version',
      render: (_, { template, version }) => `${template} · ${version}`,
    },
    { title: message('endedCases'), key: 'cases', render: (_, { handOffs }) => handOffs.cases },
    { title: message('designed'), dataIndex: 'designed' },
    { title: message('actual'), key: 'actual', render: (_, one) => spread(one.handOffs) },
    { title: message('people'), key: 'people', render: (_, one) => spread(one.hands) },
    {
      title: message('workingDays'),
      key: 'days',
      render: (_, { workingDays }) => (workingDays === undefined ? '—' : spread(workingDays)),
    },
    {
      title: message('change'),
      key: 'change',
      render: (_, one, index) => <Change before={versions[index - 1]} after={one} />,
    },
  ];
}

function Change({ before, after }: { before: Version | undefined; after: Version }) {
  if (before === undefined) return <span aria-hidden>—</span>;
  const by = Math.round((after.handOffs.mean - before.handOffs.mean) * 100) / 100;
  const sign = by > 0 ? '+' : '';
  return <Mark tone={by < 0 ? 'good' : by > 0 ? 'bad' : 'calm'}>{`${sign}${by}`}</Mark>;
}

function spread({ mean, median, p90 }: Version['handOffs']): string {
  return message('spread', { mean, median, p90 });
}
