import { Alert, Button, Descriptions, Form, InputNumber, Typography } from 'antd';
import { issueSystemKey } from '../api/verification-keys.ts';
import { useWork } from '../forms/use-work.ts';
import { message } from '../messages/messages.ts';

/** A new key beside those there are; its secret is told this once, to be handed to the system. */
export function IssueVerifyingKey({ system }: { system: string }) {
  const work = useWork(issueSystemKey);
  return (
    <>
      <Form<{ days: number }>
        layout="inline"
        initialValues={{ days: 365 }}
        onFinish={({ days }) => work.mutate({ system, days })}
        style={{ marginBottom: 12, rowGap: 8 }}
      >
        <Form.Item name="days" label={message('keyDays')} rules={[{ required: true }]}>
          <InputNumber min={1} max={731} precision={0} />
        </Form.Item>
        <Button htmlType="submit" loading={work.isPending}>
          {message('issueKey')}
        </Button>
      </Form>
      {work.data?.secret !== undefined && (
        <Alert
          type="warning"
          style={{ marginBottom: 12 }}
          title={message('secretOnce')}
          description={<Secret keyId={work.data.keyId} secret={work.data.secret} />}
        />
      )}
    </>
  );
}

function Secret({ keyId, secret }: { keyId: string; secret: string }) {
  const shown = (text: string) => (
    <Typography.Text code copyable style={{ wordBreak: 'break-all' }}>
      {text}
    </Typography.Text>
  );
  const items = [
    { key: 'id', label: 'KEY_ID', children: shown(keyId) },
    { key: 'secret', label: 'SECRET', children: shown(secret) },
  ];
  return <Descriptions size="small" column={1} items={items} />;
}
