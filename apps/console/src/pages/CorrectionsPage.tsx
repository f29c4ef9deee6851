import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Select, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { exchangeTableLabels, rejectionFixLabels, rejectionLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { correctionsQuery } from '../api/exchange.ts';
import { LoadState } from '../components/LoadState.tsx';
import { Mark } from '../components/Mark.tsx';
import { CorrectionDialog } from '../forms/CorrectionDialog.tsx';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';

export type Correction = Answer<'listCorrections'>['items'][number];

/** Rows another platform would not take, or our own rules hold back: why, whose they are, what puts them right. */
export function CorrectionsPage() {
  const [query, setQuery] = useSearchParams();
  const code = query.get('code') ?? undefined;
  const cursor = query.get('cursor') ?? undefined;
  const corrections = useQuery(correctionsQuery({ code, cursor }));
  const [opened, setOpened] = useState<Correction>();
  return (
    <>
      <Typography.Title level={1}>{message('corrections')}</Typography.Title>
      <p>{message('correctionsLead')}</p>
      <p>
        <Link to={paths.exchange()}>{message('exchange')}</Link>
      </p>
      <div className="toolbar">
        <Select
          className="reason-filter"
          aria-label={message('reason')}
          allowClear
          placeholder={message('anyReason')}
          value={code ?? null}
          options={reasons()}
          onChange={(value?: string | null) => setQuery(value ? { code: value } : {})}
        />
        <Button onClick={() => void corrections.refetch()}>{message('refresh')}</Button>
      </div>
      {corrections.data === undefined ? (
        <LoadState error={corrections.error} onRetry={() => void corrections.refetch()} />
      ) : (
        <>
          <Table<Correction>
            rowKey="correctionId"
            size="small"
            pagination={false}
            scroll={{ x: 980 }}
            dataSource={[...corrections.data.items]}
            columns={columnsOf(setOpened)}
            locale={{ emptyText: <Empty description={message('noCorrections')} /> }}
          />
          {corrections.data.nextCursor !== undefined && (
            <Button
              onClick={() =>
                setQuery({ ...(code && { code }), cursor: corrections.data.nextCursor as string })
              }
            >
              {message('more')}
            </Button>
          )}
        </>
      )}
      {opened !== undefined && (
        <CorrectionDialog correction={opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

function reasons() {
  return Object.entries(rejectionLabels).map(([value, text]) => ({ value, label: pick(text) }));
}

function columnsOf(onOpen: (row: Correction) => void): TableColumnsType<Correction> {
  return [
    {
      title: message('rowRejected'),
      render: (_, { table, subject }) => (
        <>
          {label(exchangeTableLabels, table)}
          <br />
          <span className="hint number">{subject}</span>
        </>
      ),
    },
    {
      title: message('reason'),
      render: (_, { code, foundBy }) => (
        <>
          <Mark tone="bad">{label(rejectionLabels, code)}</Mark>
          <br />
          <span className="hint">
            {message(foundBy === 'sender' ? 'heldByUs' : 'refusedThere')}
          </span>
        </>
      ),
    },
    { title: message('fix'), render: (_, { code }) => label(rejectionFixLabels, code) },
    { title: message('owner'), render: (_, row) => row.organName ?? row.organCode },
    { title: message('openedAt'), render: (_, { openedAt }) => showInstant(openedAt) },
    {
      title: message('actions'),
      fixed: 'right',
      render: (_, row) =>
        row.state === 'open' ? (
          <Button size="small" type="primary" onClick={() => onOpen(row)}>
            {message('correctRow')}
          </Button>
        ) : (
          <Mark tone="calm">{message('onItsWay')}</Mark>
        ),
    },
  ];
}
