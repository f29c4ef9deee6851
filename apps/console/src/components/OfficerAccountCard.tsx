import { Alert, Button, Card, Empty, Space, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { branchLabels, officerRoleLabels } from '@tongban/vocabulary';
import {
  proposeAccountState,
  proposeAppointment,
  proposeAppointmentEnding,
  type OfficerAccount,
  type Post,
} from '../api/officer-accounts.ts';
import { PostDialog } from '../forms/PostDialog.tsx';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';

interface CardProps {
  readonly account: OfficerAccount;
  readonly mayPropose: boolean;
}

/** An officer's account and posts; an operator proposes what is to change. */
export function OfficerAccountCard({ account, mayPropose }: CardProps) {
  const { officerNumber, name, disabledAt, posts } = account;
  const [asking, setAsking] = useState<'post' | 'state' | Post>();
  const close = () => setAsking(undefined);
  const appoint = useWork(proposeAppointment, close);
  const end = useWork(proposeAppointmentEnding, close);
  const change = useWork(proposeAccountState, close);
  const isClosed = disabledAt !== undefined;
  const stateText = message(isClosed ? 'openAccount' : 'closeAccount');
  return (
    <Card title={<h2>{`${name} · ${officerNumber}`}</h2>}>
      {isClosed && (
        <Alert
          type="warning"
          showIcon
          title={message('accountClosedOn', { when: showInstant(disabledAt) })}
        />
      )}
      <PostTable posts={posts} mayEnd={mayPropose} onEnd={setAsking} />
      {mayPropose && (
        <Space wrap className="figures-note">
          <Button type="primary" onClick={() => setAsking('post')}>
            {message('newPost')}
          </Button>
          <Button danger={!isClosed} onClick={() => setAsking('state')}>
            {stateText}
          </Button>
        </Space>
      )}
      <PostDialog
        open={asking === 'post'}
        isNew={false}
        busy={appoint.isPending}
        onCancel={close}
        onPost={({ post, reason }) => appoint.mutate({ officerNumber, post, reason })}
      />
      <ReasonDialog
        open={asking === 'state'}
        title={stateText}
        okText={message('proposeAct')}
        busy={change.isPending}
        onCancel={close}
        onReason={(reason) => change.mutate({ officerNumber, isToClose: !isClosed, reason })}
      />
      <ReasonDialog
        open={typeof asking === 'object'}
        title={message('endPostToday')}
        okText={message('proposeAct')}
        busy={end.isPending}
        onCancel={close}
        onReason={(reason) => {
          if (typeof asking !== 'object') return;
          const { organName: _named, ...post } = asking;
          end.mutate({ officerNumber, post, lastOn: today(), reason });
        }}
      />
    </Card>
  );
}

function PostTable(props: {
  readonly posts: readonly Post[];
  readonly mayEnd: boolean;
  readonly onEnd: (post: Post) => void;
}) {
  return (
    <Table<Post>
      rowKey={({ organId, branchCode, role, from }) => [organId, branchCode, role, from].join()}
      size="small"
      dataSource={[...props.posts]}
      columns={columnsOf((post) =>
        props.mayEnd ? (
          <Button size="small" onClick={() => props.onEnd(post)}>
            {message('endPost')}
          </Button>
        ) : null,
      )}
      pagination={false}
      scroll={{ x: 640 }}
      locale={{ emptyText: <Empty description={message('noPosts')} /> }}
    />
  );
}

function columnsOf(action: (post: Post) => React.ReactNode): TableColumnsType<Post> {
  return [
    { title: message('organOfPost'), dataIndex: 'organName' },
    {
      title: message('branchOfPost'),
      key: 'branch',
      render: (_, { branchCode }) =>
        branchCode === 'all' ? message('everyBranch') : label(branchLabels, branchCode),
    },
    {
      title: message('roleOfPost'),
      key: 'role',
      render: (_, { role }) => label(officerRoleLabels, role),
    },
    { title: message('firstDay'), dataIndex: 'from' },
    { title: message('lastDay'), dataIndex: 'to' },
    { title: message('actions'), key: 'actions', render: (_, post) => action(post) },
  ];
}

/** In Beijing, where the day of a post is reckoned. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
