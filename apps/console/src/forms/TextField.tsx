import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';
import type { MessageKey } from '../messages/messages.ts';

interface TextFieldProps {
  readonly name: string;
  readonly label: MessageKey;
  readonly optional?: boolean;
}

export function TextField({ name, label, optional = false }: TextFieldProps) {
  return (
    <Form.Item
      name={name}
      label={message(label)}
      rules={[{ required: !optional, whitespace: !optional, message: message('required') }]}
    >
      <Input.TextArea rows={3} maxLength={2000} showCount />
    </Form.Item>
  );
}
