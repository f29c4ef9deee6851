import { Alert, Button, Empty, Space, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { officerRoleLabels } from '@tongban/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';
import { approveAct, rejectAct, type Act } from '../api/relying-systems.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { actLabels, actStatuses } from './act-labels.ts';
import { ActLines } from './ActLines.tsx';
import { TermsFacts } from './TermsFacts.tsx';

interface ActTableProps {
  readonly acts: readonly Act[];
  readonly mayDecide: boolean;
}

/** Administrative acts; whoever may decide does so here, with the terms before the eyes. */
export function ActTable({ acts, mayDecide }: ActTableProps) {
  const [rejecting, setRejecting] = useState<string>();
  const [done, setDone] = useState<Act>();
  const approve = useWork(approveAct, setDone);
  const secret = done?.secret;
  const reject = useWork(rejectAct, () => setRejecting(undefined));
  return (
    <>
      {secret !== undefined && (
        <Alert
          type="warning"
          showIcon
          closable={{ onClose: () => setDone(undefined) }}
          title={message(done?.kind === 'create-officer' ? 'firstCredentials' : 'secretOnce')}
          description={<Typography.Text copyable>{secret}</Typography.Text>}
        />
      )}
      <Table<Act>
        rowKey="actId"
        size="small"
        dataSource={[...acts]}
        columns={columnsOf((act) =>
          mayDecide && act.status === 'proposed' ? (
            <Space wrap className="act-buttons">
              <Button
                size="small"
                type="primary"
                loading={approve.isPending}
                onClick={() => approve.mutate({ actId: act.actId })}
              >
                {message('approve')}
              </Button>
              <Button size="small" onClick={() => setRejecting(act.actId)}>
                {message('reject')}
              </Button>
            </Space>
          ) : null,
        )}
        expandable={{
          expandedRowRender: ({ terms, lines }) =>
            terms === undefined ? <ActLines lines={lines ?? []} /> : <TermsFacts terms={terms} />,
          rowExpandable: ({ terms, lines }) => terms !== undefined || lines !== undefined,
        }}
        pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 900 }}
        locale={{ emptyText: <Empty description={message('nothingToDecide')} /> }}
      />
      <ReasonDialog
        open={rejecting !== undefined}
        title={message('reject')}
        okText={message('proposeAct')}
        busy={reject.isPending}
        onCancel={() => setRejecting(undefined)}
        onReason={(reason) => reject.mutate({ actId: rejecting ?? '', reason })}
      />
    </>
  );
}

function columnsOf(action: (act: Act) => React.ReactNode): TableColumnsType<Act> {
  return [
    { title: message('act'), key: 'kind', render: (_, { kind }) => label(actLabels, kind) },
    {
      title: message('system'),
      key: 'system',
      render: (_, { clientId, officerNumber, officerName, post, lines }) =>
        clientId === undefined ? (
          [
            lines?.[0]?.value,
            officerNumber,
            officerName,
            post && label(officerRoleLabels, post.role),
            post?.organId,
          ]
            .filter(Boolean)
            .join(' · ')
        ) : (
          <Link to={paths.system({ clientId })}>{clientId}</Link>
        ),
    },
    { title: message('reason'), dataIndex: 'reason' },
    {
      title: message('proposedBy'),
      key: 'by',
      render: (_, { proposedBy, proposedAt }) => `${proposedBy} · ${showInstant(proposedAt)}`,
    },
    {
      title: message('decidedBy'),
      key: 'decided',
      render: (_, { decidedBy, decidedAt, decisionReason }) =>
        decidedBy === undefined || decidedAt === undefined
          ? ''
          : [decidedBy, showInstant(decidedAt), decisionReason].filter(Boolean).join(' · '),
    },
    {
      title: message('status'),
      key: 'status',
      render: (_, { status }) => (
        <Tag color={colours[status] ?? 'default'}>{label(actStatuses, status)}</Tag>
      ),
    },
    {
      title: message('actions'),
      key: 'actions',
      fixed: 'right',
      render: (_, act) => action(act),
    },
  ];
}

const colours: Readonly<Record<string, string>> = {
  proposed: 'gold',
  approved: 'green',
  rejected: 'red',
  'done-at-once': 'orange',
};
