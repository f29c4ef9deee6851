import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { branchLabels, itemStateLabels, organLevelLabels } from '@tongban/vocabulary';
import { itemsQuery } from '../../api/catalogue.ts';
import type { ListedItem } from '../../api/catalogue.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { FilterBar } from '../../components/catalogue/FilterBar.tsx';
import { ItemStateMark } from '../../components/catalogue/ItemStateMark.tsx';
import { More } from '../../components/catalogue/More.tsx';
import { OpenRevisionLinks } from '../../components/catalogue/OpenRevisionLinks.tsx';
import { askedFilter, useFilter } from '../../components/catalogue/use-filter.ts';
import { optionsOf } from '../../editors/options.ts';
import { label } from '../../messages/label.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

type Filter = Parameters<typeof itemsQuery>[0];

/** The basic catalogue: every item, found by words, state, level and branch. */
export function ItemsPage() {
  const filter = useFilter();
  const asked = askedFilter<Filter>(filter, ['query', 'status', 'level', 'branch']);
  const items = useInfiniteQuery(itemsQuery(asked));
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Typography.Title level={1}>{message('catalogue')}</Typography.Title>
      <p>{message('catalogueLead')}</p>
      <FilterBar
        filter={filter}
        searchLabel="searchItems"
        choices={[
          { name: 'status', label: 'status', any: 'anyStatus', options: statusOptions },
          { name: 'level', label: 'level', any: 'anyLevel', options: optionsOf(organLevelLabels) },
          { name: 'branch', label: 'branch', any: 'anyBranch', options: optionsOf(branchLabels) },
        ]}
      >
        <span className="hint" role="status">
          {items.data && message('itemCount', { n: items.data.pages[0]?.total ?? 0 })}
        </span>
      </FilterBar>
      {items.data === undefined ? (
        <LoadState error={items.error} onRetry={() => void items.refetch()} />
      ) : (
        <Table<ListedItem>
          rowKey="itemCode"
          size="small"
          pagination={false}
          scroll={{ x: 820 }}
          dataSource={rows}
          columns={columns}
          locale={{ emptyText: <Empty description={message('nothingMatches')} /> }}
        />
      )}
      <More list={items} />
    </>
  );
}

const statusOptions = [
  ...optionsOf(itemStateLabels),
  { value: 'unpublished', label: message('unpublished') },
];

const columns: TableColumnsType<ListedItem> = [
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
    title: message('itemLevels'),
    key: 'levels',
    render: (_, { levels }) => levels.map((one) => label(organLevelLabels, one)).join('、'),
  },
  { title: message('version'), dataIndex: 'version', align: 'right' },
  {
    title: message('status'),
    key: 'state',
    render: (_, { state, published }) => <ItemStateMark state={state} published={published} />,
  },
  {
    title: message('changing'),
    key: 'open',
    render: (_, { openRevisions }) => <OpenRevisionLinks revisions={openRevisions} />,
  },
];
