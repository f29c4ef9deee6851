import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { branchLabels, timeUnitLabels } from '@tongban/vocabulary';
import { localItemsQuery } from '../../api/catalogue.ts';
import type { LocalItem } from '../../api/catalogue.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { Mark } from '../../components/Mark.tsx';
import { ClaimBar } from '../../components/catalogue/ClaimBar.tsx';
import { FilterBar } from '../../components/catalogue/FilterBar.tsx';
import { LocalActions } from '../../components/catalogue/LocalActions.tsx';
import { More } from '../../components/catalogue/More.tsx';
import { OpenRevisionLinks } from '../../components/catalogue/OpenRevisionLinks.tsx';
import { askedFilter, useFilter } from '../../components/catalogue/use-filter.ts';
import { optionsOf } from '../../editors/options.ts';
import { label } from '../../messages/label.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

/** What an organ carries out: the items of its level, claimed or not, and where it does better than above. */
export function OrganItemsPage() {
  const { organId = '' } = useParams();
  const filter = useFilter();
  const asked = askedFilter<Parameters<typeof localItemsQuery>[1]>(filter, filterNames);
  const items = useInfiniteQuery(localItemsQuery(organId, asked));
  const first = items.data?.pages[0];
  if (first === undefined) {
    return <LoadState error={items.error} onRetry={() => void items.refetch()} />;
  }
  return (
    <>
      <Typography.Title level={1}>
        {message('organItemsOf', { organ: first.organName })}
      </Typography.Title>
      <p>{message('organItemsLead')}</p>
      <ClaimBar organId={organId} claims={first.claims} />
      <FilterBar
        filter={filter}
        searchLabel="searchItems"
        choices={[
          { name: 'status', label: 'status', any: 'anyStatus', options: statusOptions },
          { name: 'branch', label: 'branch', any: 'anyBranch', options: optionsOf(branchLabels) },
        ]}
      >
        <span className="hint" role="status">
          {message('itemCount', { n: first.total })}
        </span>
      </FilterBar>
      <Table<LocalItem>
        rowKey="itemCode"
        size="small"
        pagination={false}
        scroll={{ x: 960 }}
        dataSource={items.data?.pages.flatMap((page) => page.items) ?? []}
        columns={columnsOf(organId)}
        locale={{ emptyText: <Empty description={message('nothingMatches')} /> }}
      />
      <More list={items} />
    </>
  );
}

const filterNames = ['query', 'status', 'branch'];
const statusOptions = [
  { value: 'claimed', label: message('claimed') },
  { value: 'not-implemented', label: message('notImplementedHere') },
  { value: 'overridden', label: message('overridden') },
];

function columnsOf(organId: string): TableColumnsType<LocalItem> {
  return [
    {
      title: message('item'),
      key: 'item',
      render: (_, { itemCode, name }) => (
        <>
          <Link to={paths.item({ itemCode })}>{pick(name)}</Link>
          <div className="hint number">{itemCode}</div>
        </>
      ),
    },
    {
      title: message('branch'),
      key: 'branch',
      render: (_, { branchCode }) => label(branchLabels, branchCode),
    },
    {
      title: message('status'),
      key: 'state',
      render: (_, { claimed, overridden }) => (
        <>
          <Mark tone={claimed ? 'good' : 'warn'}>
            {message(claimed ? 'claimed' : 'notImplementedHere')}
          </Mark>
          {overridden && <Mark tone="calm">{message('overridden')}</Mark>}
        </>
      ),
    },
    {
      title: message('promiseHere'),
      key: 'promise',
      render: (_, { promisedAmount, inheritedAmount, unit }) =>
        `${promisedAmount} / ${inheritedAmount} ${pick(timeUnitLabels[unit])}`,
    },
    { title: message('maximumVisits'), dataIndex: 'maximumVisits', align: 'right' },
    {
      title: message('changing'),
      key: 'open',
      render: (_, { openRevisions }) => <OpenRevisionLinks revisions={openRevisions} />,
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, item) => <LocalActions organId={organId} item={item} />,
    },
  ];
}
