import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { verificationContractsQuery } from '../api/verification.ts';
import { ContractProposal } from '../forms/ContractProposal.tsx';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { ContractActs } from './ContractActs.tsx';
import { LoadState } from './LoadState.tsx';

type Row = Answer<'listVerificationContracts'>['items'][number];

/** The contracts; what may be done with each comes from the server. */
export function ContractTable({ mayPropose }: { mayPropose: boolean }) {
  const contracts = useQuery(verificationContractsQuery());
  const [isProposing, setProposing] = useState(false);
  return (
    <>
      {mayPropose && (
        <Button type="primary" onClick={() => setProposing(true)} style={{ marginBottom: 12 }}>
          {message('propose')}
        </Button>
      )}
      {contracts.data === undefined ? (
        <LoadState error={contracts.error} onRetry={() => void contracts.refetch()} />
      ) : (
        <Table<Row>
          rowKey="contractId"
          size="small"
          dataSource={[...contracts.data.items]}
          columns={columns()}
          pagination={{ pageSize: 10, showSizeChanger: false }}
          scroll={{ x: 980 }}
          locale={{ emptyText: <Empty description={message('noContracts')} /> }}
        />
      )}
      {isProposing && <ContractProposal onClose={() => setProposing(false)} />}
    </>
  );
}

function columns(): TableColumnsType<Row> {
  return [
    {
      title: message('tenant'),
      key: 'tenant',
      render: (_, { tenant }) => (tenant === undefined ? '' : pick(tenant)),
    },
    {
      title: message('status'),
      key: 'status',
      render: (_, { status }) => (
        <Tag color={status === 'in-force' ? 'green' : 'gold'}>{label(statuses, status)}</Tag>
      ),
    },
    { title: message('system'), key: 'systems', render: (_, { systems }) => systems.join('、') },
    {
      title: message('purposes'),
      key: 'purposes',
      render: (_, { purposes, sealedFields }) => (
        <>
          {purposes.map(({ code, name, legalBasis }) => (
            <div key={code}>
              {pick(name)} <Typography.Text type="secondary">{legalBasis}</Typography.Text>
            </div>
          ))}
          {sealedFields && <Tag>{message('sealedFields')}</Tag>}
        </>
      ),
    },
    {
      title: message('dailyLimit'),
      dataIndex: 'dailyLimit',
      align: 'right',
      render: (limit: number) => limit.toLocaleString(),
    },
    { title: message('validUntil'), dataIndex: 'validUntil' },
    {
      title: message('approvals'),
      key: 'approvals',
      render: (_, { status, approvals }) => (status === 'proposed' ? `${approvals} / 2` : ''),
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, row) => <ContractActs contract={row} />,
    },
  ];
}

const statuses = {
  proposed: { zh: '待审批', en: 'Proposed' },
  'in-force': { zh: '生效', en: 'In force' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  rejected: { zh: '未批准', en: 'Rejected' },
  ended: { zh: '已终止', en: 'Ended' },
} as const;
