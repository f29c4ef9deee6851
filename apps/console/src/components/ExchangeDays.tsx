import { useQuery } from '@tanstack/react-query';
import { Empty, Input, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { exchangeTableLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { exchangeDayQuery } from '../api/exchange.ts';
import { dayInChina } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { DayVerdict } from './DayVerdict.tsx';
import { LoadState } from './LoadState.tsx';

type Line = Answer<'countExchangeDay'>['items'][number];

/** The account of one day, its sum over all organs and tables, the worst lines first. Only what was acknowledged counts as synchronised. */
export function ExchangeDays({ code }: { code: string }) {
  const [query, setQuery] = useSearchParams();
  const day = query.get('day') ?? dayInChina(new Date());
  const id = useId();
  const account = useQuery(exchangeDayQuery(code, day));
  return (
    <>
      <div className="toolbar">
        <label htmlFor={id}>{message('accountDay')}</label>
        <Input
          id={id}
          className="day-input"
          type="date"
          value={day}
          max={dayInChina(new Date())}
          onChange={({ target }) => target.value !== '' && setQuery({ day: target.value })}
        />
        {account.data !== undefined && <DayVerdict verdict={account.data.verdict} />}
      </div>
      {account.data === undefined ? (
        <LoadState error={account.error} onRetry={() => void account.refetch()} />
      ) : (
        <>
          {account.data.lineCount > account.data.items.length && (
            <p className="hint">
              {message('linesShown', {
                shown: account.data.items.length,
                all: account.data.lineCount,
              })}
            </p>
          )}
          <Table<Line>
            rowKey={({ organCode, table }) => `${organCode} ${table}`}
            size="small"
            pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
            scroll={{ x: 900 }}
            dataSource={[...account.data.items]}
            columns={columns()}
            summary={() => <Sums account={account.data} />}
            locale={{ emptyText: <Empty description={message('noRowsThatDay')} /> }}
          />
        </>
      )}
    </>
  );
}

const figures = ['generated', 'acknowledged', 'rejected', 'pending', 'heldThere'] as const;

function columns(): TableColumnsType<Line> {
  return [
    {
      title: message('organ'),
      render: (_, { organName, organCode }) => organName ?? organCode,
    },
    { title: message('table'), render: (_, { table }) => label(exchangeTableLabels, table) },
    ...figures.map((figure) => ({
      title: message(figure),
      align: 'right' as const,
      render: (_: unknown, line: Line) => line[figure]?.toLocaleString() ?? '—',
    })),
    { title: message('outcome'), render: (_, line) => <DayVerdict verdict={line.verdict} /> },
  ];
}

function Sums({ account: { sum, lineCount } }: { account: Answer<'countExchangeDay'> }) {
  if (lineCount === 0) return null;
  return (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0} colSpan={2}>
        {message('sum')}
      </Table.Summary.Cell>
      {figures.map((figure, index) => (
        <Table.Summary.Cell key={figure} index={index + 2} align="right">
          {sum[figure]?.toLocaleString() ?? '—'}
        </Table.Summary.Cell>
      ))}
      <Table.Summary.Cell index={7} />
    </Table.Summary.Row>
  );
}
