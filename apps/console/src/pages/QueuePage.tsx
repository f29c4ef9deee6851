import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select, Tabs, Typography } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { clockColourLabels } from '@tongban/vocabulary';
import { colours, queueQuery, stages } from '../api/queue.ts';
import type { Stage } from '../api/queue.ts';
import { LoadState } from '../components/LoadState.tsx';
import { QueueTable } from '../components/QueueTable.tsx';
import { useQueueKeys } from '../components/use-queue-keys.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** What waits for this officer. Filters live in the address, so that a queue can be shared. */
export function QueuePage() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const stage = stages.find((name) => name === search.get('stage')) ?? 'all';
  const colour = colours.find((name) => name === search.get('colour'));
  const mine = search.get('mine') === 'true';
  const owing = search.get('owing') === 'true';
  const queue = useInfiniteQuery(queueQuery({ stage, colour, mine, owing }));

  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = queue.data?.pages[0]?.counts;
  const open = (caseId: string) => void navigate(paths.case({ caseId }));
  const change = (name: string, value: string | undefined) =>
    setSearch((current) => {
      const next = new URLSearchParams(current);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const selected = useQueueKeys({
    count: items.length,
    onOpen: (index) => open(items[index]!.caseId),
    onStage: (index) => change('stage', stages[index]),
    onRefresh: () => void queue.refetch(),
  });

  return (
    <>
      <Typography.Title level={1}>{message('queue')}</Typography.Title>
      <Tabs
        activeKey={stage}
        onChange={(key) => change('stage', key)}
        items={stages.map((name) => ({ key: name, label: tabLabel(name, counts) }))}
      />
      <div className="toolbar">
        <Select
          aria-label={message('colour')}
          value={colour ?? ''}
          onChange={(value) => change('colour', value || undefined)}
          options={[
            { value: '', label: `${message('colour')}: ${message('anyColour')}` },
            ...colours.map((name) => ({ value: name, label: pick(clockColourLabels[name]) })),
          ]}
        />
        {(['mine', 'owing'] as const).map((name) => (
          <Checkbox
            key={name}
            checked={search.get(name) === 'true'}
            onChange={(event) => change(name, event.target.checked ? 'true' : undefined)}
          >
            {message(name === 'mine' ? 'mine' : 'owingOnly')}
          </Checkbox>
        ))}
        <Button onClick={() => void queue.refetch()} loading={queue.isFetching}>
          {message('refresh')}
        </Button>
        <span className="hint">{message('keyboardHelp')}</span>
      </div>
      {queue.data === undefined ? (
        <LoadState error={queue.error} onRetry={() => void queue.refetch()} />
      ) : (
        <QueueTable items={items} selected={selected} />
      )}
      {queue.hasNextPage && (
        <Button block onClick={() => void queue.fetchNextPage()} loading={queue.isFetchingNextPage}>
          {message('more')}
        </Button>
      )}
    </>
  );
}

function tabLabel(stage: Stage, counts: Readonly<Record<string, number>> | undefined): string {
  const count = stage === 'all' ? undefined : counts?.[stage];
  return count === undefined ? message(stage) : `${message(stage)} (${count})`;
}
