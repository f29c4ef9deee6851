import { Button, DatePicker, Empty, Input, Space, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { releaseSystem } from '../api/verification.ts';
import { VerifyingSystemKeys } from './VerifyingSystemKeys.tsx';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { message, pick } from '../messages/messages.ts';

type SystemRow = Answer<'getVerificationOverview'>['systems'][number];

/** The meters of every system while one looks, its statements, and what lifts a measure of the watch. */
export function SystemUsage({ systems }: { systems: readonly SystemRow[] }) {
  const [month, setMonth] = useState(dayjs().format('YYYY-MM'));
  const [releasing, setReleasing] = useState<SystemRow>();
  const [keysOf, setKeysOf] = useState<string>();
  const [words, setWords] = useState('');
  const close = () => setReleasing(undefined);
  const release = useWork(releaseSystem, close);
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }}>
        <Input
          type="search"
          allowClear
          aria-label={message('findSystem')}
          placeholder={message('findSystem')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          style={{ width: 260 }}
        />
        <label htmlFor="statement-month">{message('statementMonth')}</label>
        <DatePicker
          id="statement-month"
          picker="month"
          allowClear={false}
          value={dayjs(`${month}-01`)}
          onChange={(chosen) => setMonth((chosen ?? dayjs()).format('YYYY-MM'))}
        />
      </Space>
      <Table<SystemRow>
        rowKey="code"
        size="small"
        dataSource={systems.filter((system) => isMeant(system, words)).sort(busiestFirst)}
        columns={columns(month, { onRelease: setReleasing, onKeys: setKeysOf })}
        pagination={{ pageSize: 20, showSizeChanger: false }}
        scroll={{ x: 980 }}
        locale={{ emptyText: <Empty description={message('noSystems')} /> }}
      />
      {keysOf !== undefined && (
        <VerifyingSystemKeys system={keysOf} onClose={() => setKeysOf(undefined)} />
      )}
      {releasing !== undefined && (
        <ReasonDialog
          title={`${message('release')} · ${pick(releasing.name)}`}
          busy={release.isPending}
          onReason={(reason) => release.mutate({ system: releasing.code, reason })}
          onCancel={close}
        />
      )}
    </>
  );
}

function isMeant({ code, name, tenant }: SystemRow, words: string): boolean {
  const texts = [code, name.zh, name.en, tenant.zh, tenant.en];
  return texts.some((text) => text.toLowerCase().includes(words.trim().toLowerCase()));
}

function busiestFirst(one: SystemRow, other: SystemRow): number {
  return other.today - one.today || other.month - one.month || one.code.localeCompare(other.code);
}

function columns(
  month: string,
  acts: { onRelease: (system: SystemRow) => void; onKeys: (code: string) => void },
): TableColumnsType<SystemRow> {
  const statement = (code: string) =>
    `/api/officer/verification/systems/${encodeURIComponent(code)}/statements/${month}`;
  return [
    { title: message('tenant'), key: 'tenant', render: (_, { tenant }) => pick(tenant) },
    {
      title: message('system'),
      key: 'system',
      render: (_, { name, code, suspended, slowed }) => (
        <>
          {pick(name)} <Typography.Text type="secondary">{code}</Typography.Text>{' '}
          {suspended && <Tag color="red">{message('suspended')}</Tag>}
          {slowed && <Tag color="gold">{message('slowed')}</Tag>}
        </>
      ),
    },
    { title: message('usedToday'), dataIndex: 'today', align: 'right', render: grouped },
    { title: message('noMatchToday'), dataIndex: 'noMatchToday', align: 'right', render: grouped },
    { title: message('usedMonth'), dataIndex: 'month', align: 'right', render: grouped },
    { title: message('dailyLimit'), dataIndex: 'dailyAllowance', align: 'right', render: grouped },
    {
      title: message('statement'),
      key: 'statement',
      render: (_, { code }) => (
        <Space>
          <a href={statement(code)}>CSV</a>
          <a href={`${statement(code)}/print`}>PDF</a>
        </Space>
      ),
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, row) => (
        <Space>
          <Button size="small" onClick={() => acts.onKeys(row.code)}>
            {message('serviceKeys')}
          </Button>
          {(row.suspended || row.slowed) && (
            <Button size="small" onClick={() => acts.onRelease(row)}>
              {message('release')}
            </Button>
          )}
        </Space>
      ),
    },
  ];
}

function grouped(count: number | undefined): string {
  return count?.toLocaleString() ?? '';
}
