import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import type { Answer } from '../api/client.ts';
import { approveContract, verificationContractsQuery } from '../api/verification.ts';
import { useWork } from '../forms/use-work.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

type Row = Answer<'listVerificationContracts'>['items'][number];

/** The contracts; what may be done with each comes from the server. */
export function ContractTable({ mayApprove }: { mayApprove: boolean }) {
  const contracts = useQuery(verificationContractsQuery());
  const approve = useWork(approveContract);
  return (
    <>
      <h2 className="section-title">{message('contracts')}</h2>
      {contracts.data === undefined ? (
        <LoadState error={contracts.error} onRetry={() => void contracts.refetch()} />
      ) : (
        <Table<Row>
          rowKey="contractId"
          size="small"
          dataSource={[...contracts.data.items]}
          columns={columnsOf((row) =>
            mayApprove && row.availableActions.includes('approve') ? (
              <Button
                size="small"
                loading={approve.isPending}
                onClick={() => approve.mutate({ contractId: row.contractId })}
              >
                {message('approve')}
              </Button>
            ) : null,
          )}
          pagination={{ pageSize: 10, showSizeChanger: false }}
          scroll={{ x: 820 }}
          locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
        />
      )}
    </>
  );
}

function columnsOf(action: (row: Row) => React.ReactNode): TableColumnsType<Row> {
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
    { title: message('system'), key: 'systems', render: (_, { systems }) => systems.length },
    { title: message('dailyLimit'), dataIndex: 'dailyLimit', align: 'right' },
    { title: message('validUntil'), dataIndex: 'validUntil' },
    {
      title: message('approvals'),
      key: 'approvals',
      render: (_, { status, approvals }) => (status === 'proposed' ? `${approvals} / 2` : ''),
    },
    { title: message('actions'), key: 'actions', render: (_, row) => action(row) },
  ];
}

const statuses = {
  proposed: { zh: '待审批', en: 'Proposed' },
  'in-force': { zh: '生效', en: 'In force' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  rejected: { zh: '未批准', en: 'Rejected' },
  ended: { zh: '已终止', en: 'Ended' },
} as const;
