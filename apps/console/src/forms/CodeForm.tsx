import { Button, Form, Input } from 'antd';
import { message } from '../messages/messages.ts';

interface CodeFormProps {
  readonly busy: boolean;
  readonly onEnter: (values: { code: string }) => Promise<void>;
  readonly onBack: () => void;
}

/** The second factor: six digits of the officer's authenticator. */
export function CodeForm({ busy, onEnter, onBack }: CodeFormProps) {
  return (
    <Form layout="vertical" onFinish={onEnter} requiredMark={false}>
      <Form.Item
        name="code"
        label={message('secondFactor')}
        extra={message('secondFactorHelp')}
        rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: message('secondFactorHelp') }]}
      >
        <Input autoComplete="one-time-code" inputMode="numeric" autoFocus maxLength={8} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {message('signIn')}
      </Button>
      <Button type="link" block onClick={onBack}>
        {message('back')}
      </Button>
    </Form>
  );
}
