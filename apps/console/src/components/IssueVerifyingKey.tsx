import { Button, Form, Input, InputNumber } from 'antd';
import { issueSystemKey } from '../api/verification-keys.ts';
import { useWork } from '../forms/use-work.ts';
import { message } from '../messages/messages.ts';

/** Proposes a new key beside those there are; its secret is told once, to who approves, to be handed to the system. */
export function IssueVerifyingKey({ system }: { system: string }) {
  const work = useWork(issueSystemKey);
  return (
    <Form<{ days: number; reason: string }>
      // Another form with a reason may be open over it; ids of fields begin with the name.
      name="issue-key"
      layout="inline"
      initialValues={{ days: 365 }}
      onFinish={(wanted) => work.mutate({ system, ...wanted })}
      style={{ marginBottom: 12, rowGap: 8 }}
    >
      <Form.Item name="days" label={message('keyDays')} rules={[{ required: true }]}>
        <InputNumber min={1} max={731} precision={0} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={message('reason')}
        rules={[{ required: true, whitespace: true, max: 500, message: message('required') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
      <Button htmlType="submit" loading={work.isPending}>
        {message('issueKey')}
      </Button>
    </Form>
  );
}
