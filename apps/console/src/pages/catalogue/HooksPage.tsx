import { useQuery } from '@tanstack/react-query';
import { Card, Statistic, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { hooksQuery } from '../../api/hooks.ts';
import type { Hook } from '../../api/hooks.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { Mark } from '../../components/Mark.tsx';
import { HookActions } from '../../components/catalogue/HookActions.tsx';
import { HookAlarms } from '../../components/catalogue/HookAlarms.tsx';
import { HookHealth } from '../../components/catalogue/HookHealth.tsx';
import { HookVersions } from '../../components/catalogue/HookVersions.tsx';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

/** What the national platform links to: address, health, versions; unhooked by one, hooked by two. */
export function HooksPage() {
  const hooks = useQuery(hooksQuery());
  if (hooks.data === undefined) {
    return <LoadState error={hooks.error} onRetry={() => void hooks.refetch()} />;
  }
  const { hooks: rows, dead } = hooks.data;
  const figures = [
    ['hookedNow', rows.filter(({ state }) => state === 'hooked').length],
    ['deadAddresses', dead],
    ['waitingProposals', rows.filter(({ proposal }) => proposal !== undefined).length],
  ] as const;
  return (
    <>
      <Typography.Title level={1}>{message('hooks')}</Typography.Title>
      <p>{message('hooksLead')}</p>
      <HookAlarms hooks={rows} />
      <div className="figures">
        {figures.map(([name, value]) => (
          <Card key={name} size="small">
            <Statistic title={message(name)} value={value} />
          </Card>
        ))}
      </div>
      <Table<Hook>
        className="figures-note"
        rowKey="itemCode"
        size="small"
        pagination={false}
        scroll={{ x: 1100 }}
        dataSource={[...rows].sort(troubledFirst)}
        columns={columns}
        expandable={{
          columnTitle: message('moreColumn'),
          columnWidth: 56,
          rowExpandable: ({ state }) => state !== 'never-hooked',
          expandedRowRender: ({ itemCode }) => <HookVersions itemCode={itemCode} />,
        }}
      />
    </>
  );
}

function troubledFirst(one: Hook, other: Hook): number {
  return trouble(other) - trouble(one) || one.itemCode.localeCompare(other.itemCode);
}

function trouble({ proposal, proposeUnhooking, checks, state }: Hook): number {
  if (proposal !== undefined) return 4;
  if (proposeUnhooking) return 3;
  if (checks.some(({ alive }) => !alive)) return 2;
  return state === 'hooked' ? 0 : 1;
}

const stateNames = {
  hooked: 'hookedNow',
  unhooked: 'unhookedNow',
  'never-hooked': 'neverHooked',
} as const;

const columns: TableColumnsType<Hook> = [
  {
    title: message('item'),
    key: 'item',
    width: '18rem',
    render: (_, { itemCode, name, nationalCode }) => (
      <>
        <Link to={paths.item({ itemCode })}>{name === undefined ? itemCode : pick(name)}</Link>
        <div className="hint number">
          {itemCode} · {message('nationalCode')} {nationalCode}
        </div>
      </>
    ),
  },
  {
    title: message('status'),
    key: 'state',
    width: '10rem',
    render: (_, { state, hookVersion, reason }) => (
      <>
        <Mark tone={state === 'hooked' ? 'good' : 'warn'}>{message(stateNames[state])}</Mark>
        {hookVersion > 0 && message('versionNumber', { n: hookVersion })}
        {reason && <div className="hint">{reason}</div>}
      </>
    ),
  },
  {
    title: message('hookAddresses'),
    key: 'addresses',
    render: (_, hook) => <HookHealth hook={hook} />,
  },
  {
    title: message('actions'),
    key: 'actions',
    render: (_, hook) => <HookActions hook={hook} />,
  },
];
