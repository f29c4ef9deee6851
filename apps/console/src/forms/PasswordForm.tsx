import { Button, Form, Input } from 'antd';
import { message } from '../messages/messages.ts';

interface PasswordFormProps {
  readonly busy: boolean;
  readonly onEnter: (values: { officerNumber: string; password: string }) => Promise<void>;
}

/** The first factor. What was typed stays when the server declines. */
export function PasswordForm({ busy, onEnter }: PasswordFormProps) {
  return (
    <Form layout="vertical" onFinish={onEnter} requiredMark={false}>
      <Form.Item
        name="officerNumber"
        label={message('officerNumber')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Input autoComplete="username" autoFocus maxLength={20} />
      </Form.Item>
      <Form.Item
        name="password"
        label={message('password')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {message('continue')}
      </Button>
    </Form>
  );
}
