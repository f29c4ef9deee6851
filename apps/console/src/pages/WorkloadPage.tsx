import { useQuery } from '@tanstack/react-query';
import { App, Button, Empty, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { queueStageLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { handOver, workloadQuery } from '../api/delegations.ts';
import { LoadState } from '../components/LoadState.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { ColleagueField } from '../forms/ColleagueField.tsx';
import { useWork } from '../forms/use-work.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

type Row = Answer<'readWorkload'>['rows'][number];

/** Who has how much to do, for the head of the organ and those who oversee it. */
export function WorkloadPage() {
  const workload = useQuery(workloadQuery());
  const officer = useOfficer();
  const [leaving, setLeaving] = useState<Row['officer']>();
  const isHead = officer.appointments.some(({ role }) => role === 'organ-head');
  return (
    <>
      <Typography.Title level={1}>{message('workload')}</Typography.Title>
      <p>{message('workloadLead')}</p>
      {workload.data === undefined ? (
        <LoadState error={workload.error} onRetry={() => void workload.refetch()} />
      ) : (
        <Table<Row>
          rowKey={(row) => `${row.organId} ${row.stage} ${row.officer?.officerId ?? ''}`}
          dataSource={[...workload.data.rows]}
          columns={columnsOf(isHead ? setLeaving : undefined)}
          pagination={false}
          scroll={{ x: 820 }}
          locale={{ emptyText: <Empty description={message('nothingOpen')} /> }}
        />
      )}
      {leaving !== undefined && (
        <HandOverDialog from={leaving} onClose={() => setLeaving(undefined)} />
      )}
    </>
  );
}

function columnsOf(
  onHandOver: ((officer: NonNullable<Row['officer']>) => void) | undefined,
): TableColumnsType<Row> {
  return [
    { title: message('organ'), dataIndex: 'organName' },
    {
      title: message('claimedBy'),
      key: 'officer',
      render: (_, { officer }) =>
        officer === undefined ? (
          message('nobody')
        ) : (
          <>
            {officer.name ?? message('taken')}{' '}
            {!officer.inPost && <Tag color="red">{message('notInPost')}</Tag>}
          </>
        ),
    },
    {
      title: message('stage'),
      key: 'stage',
      render: (_, row) => label(queueStageLabels, row.stage),
    },
    { title: message('openCases'), dataIndex: 'open', align: 'right' },
    { title: message('dueSoon'), dataIndex: 'dueSoon', align: 'right' },
    { title: message('overdue'), dataIndex: 'overdue', align: 'right' },
    { title: message('nextDue'), dataIndex: 'nextDueOn' },
    ...(onHandOver === undefined
      ? []
      : [
          {
            title: message('actions'),
            key: 'hand-over',
            render: (_: unknown, { officer }: Row) =>
              officer !== undefined && (
                <Button size="small" onClick={() => onHandOver(officer)}>
                  {message('handOver')}
                </Button>
              ),
          },
        ]),
  ];
}

function HandOverDialog({
  from,
  onClose,
}: {
  from: NonNullable<Row['officer']>;
  onClose: () => void;
}) {
  const { notification } = App.useApp();
  const work = useWork(handOver, ({ moved, remaining }) => {
    notification.info({ title: message('handedOver', { moved, remaining }), duration: 6 });
    onClose();
  });
  return (
    <FormDialog<{ toOfficerId?: string }>
      title={`${message('handOver')}: ${from.name ?? from.officerId}`}
      busy={work.isPending}
      onCancel={onClose}
      onFinish={({ toOfficerId }) =>
        work.mutate({
          fromOfficerId: from.officerId,
          ...(toOfficerId !== undefined && { toOfficerId }),
        })
      }
    >
      <ColleagueField name="toOfficerId" label="handOverTo" optional />
    </FormDialog>
  );
}
