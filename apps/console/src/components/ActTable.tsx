import { Alert, Button, Empty, Space, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { officerRoleLabels } from '@tongban/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Act } from '../api/relying-systems.ts';
import { actionTexts, DecideDialogs, type ActAction } from '../forms/DecideDialogs.tsx';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { actLabels, actStatuses } from './act-labels.ts';
import { ActFacts } from './ActFacts.tsx';

interface ActTableProps {
  readonly acts: readonly Act[];
}

/** Administrative acts; whoever may decide does so here, with everything it would do before the eyes. */
export function ActTable({ acts }: ActTableProps) {
  const [deciding, setDeciding] = useState<{ act: Act; action: ActAction }>();
  const [done, setDone] = useState<Act>();
  const secret = done?.secret;
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
        columns={columnsOf((act) => (
          <Space wrap className="act-buttons">
            {act.availableActions.map((action) => (
              <Button
                key={action}
                size="small"
                type={action === 'approve' ? 'primary' : 'default'}
                onClick={() => setDeciding({ act, action })}
              >
                {message(actionTexts[action])}
              </Button>
            ))}
          </Space>
        ))}
        expandable={{
          columnTitle: message('moreColumn'),
          columnWidth: 56,
          expandedRowRender: (act) => <ActFacts act={act} />,
        }}
        pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 900 }}
        locale={{ emptyText: <Empty description={message('nothingToDecide')} /> }}
      />
      {deciding !== undefined && (
        <DecideDialogs {...deciding} onClose={() => setDeciding(undefined)} onApproved={setDone} />
      )}
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
  withdrawn: 'default',
  'done-at-once': 'orange',
};
