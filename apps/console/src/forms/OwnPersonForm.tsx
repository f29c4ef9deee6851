import { Button, Card, Form, Input } from 'antd';
import { linkPerson } from '../api/passkeys.ts';
import { switchToPerson } from '../api/session.ts';
import { message } from '../messages/messages.ts';
import { useWork } from './use-work.ts';

/** Which person the officer is, by a code of that person's own account; nobody works on their own cases. */
export function OwnPersonForm() {
  const [form] = Form.useForm<{ code: string }>();
  const link = useWork(linkPerson, () => form.resetFields());
  const back = useWork(switchToPerson, () => window.location.assign('/account'));
  return (
    <Card className="passkey-form" title={<h2>{message('ownPerson')}</h2>}>
      <p>{message('ownPersonLead')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => link.mutate(values)}>
        <Form.Item
          name="code"
          label={message('linkCode')}
          rules={[{ required: true, max: 40, message: message('required') }]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Button htmlType="submit" loading={link.isPending}>
          {message('linkOwnPerson')}
        </Button>
      </Form>
      <p>
        <Button loading={back.isPending} onClick={() => back.mutate(undefined)}>
          {message('switchToPerson')}
        </Button>
      </p>
    </Card>
  );
}
