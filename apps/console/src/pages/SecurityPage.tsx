import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Empty, Form, Input, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import type { Answer } from '../api/client.ts';
import { makePasskey, removePasskey, waysInQuery } from '../api/passkeys.ts';
import { LoadState } from '../components/LoadState.tsx';
import { OwnPersonForm } from '../forms/OwnPersonForm.tsx';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

type Passkey = Answer<'listWaysIn'>['passkeys'][number];

/** An officer's own keys: with the first one, the password and a code are no way in any more. */
export function SecurityPage() {
  const officer = useOfficer();
  const ways = useQuery(waysInQuery());
  const make = useWork(makePasskey);
  const remove = useWork(removePasskey);
  if (ways.data === undefined) {
    return <LoadState error={ways.error} onRetry={() => void ways.refetch()} />;
  }
  const { passkeys, mayChange } = ways.data;
  return (
    <>
      <Typography.Title level={1}>{message('security')}</Typography.Title>
      <p>{message('securityLead')}</p>
      {officer.mustAddPasskey === true && (
        <Alert type="warning" showIcon title={message('passkeyDemanded')} />
      )}
      {!mayChange && <Alert type="info" showIcon title={message('securityOld')} />}
      <Table<Passkey>
        rowKey="passkeyId"
        size="small"
        dataSource={[...passkeys]}
        columns={columnsOf((passkeyId) => (
          <Button
            size="small"
            disabled={!mayChange}
            loading={remove.isPending}
            onClick={() => remove.mutate({ passkeyId })}
          >
            {message('removePasskey')}
          </Button>
        ))}
        pagination={false}
        scroll={{ x: 560 }}
        locale={{ emptyText: <Empty description={message('noPasskey')} /> }}
      />
      {mayChange && (
        <Card className="passkey-form">
          <Form<{ name: string }> layout="vertical" onFinish={(values) => make.mutate(values)}>
            <Form.Item
              name="name"
              label={message('passkeyName')}
              rules={[{ required: true, max: 60, message: message('required') }]}
            >
              <Input maxLength={60} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={make.isPending}>
              {message('addPasskey')}
            </Button>
          </Form>
        </Card>
      )}
      {mayChange && <OwnPersonForm />}
    </>
  );
}

function columnsOf(action: (passkeyId: string) => React.ReactNode): TableColumnsType<Passkey> {
  return [
    { title: message('passkeyName'), dataIndex: 'name' },
    {
      title: message('passkeyKind'),
      key: 'kind',
      render: (_, { isSynced }) => (
        <Tag color={isSynced ? 'gold' : 'green'}>
          {message(isSynced ? 'passkeySynced' : 'passkeyBound')}
        </Tag>
      ),
    },
    {
      title: message('passkeyUsed'),
      key: 'used',
      render: (_, { lastUsedAt }) => (lastUsedAt === undefined ? '' : showInstant(lastUsedAt)),
    },
    { title: message('actions'), key: 'actions', render: (_, row) => action(row.passkeyId) },
  ];
}
