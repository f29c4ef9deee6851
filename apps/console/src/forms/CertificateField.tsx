import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';

export function CertificateField() {
  return (
    <Form.Item
      name="certificateNumber"
      label={message('certificateNumber')}
      rules={[{ pattern: /^[0-9A-Z-]+$/, message: message('certificateNumber') }]}
    >
      <Input maxLength={40} />
    </Form.Item>
  );
}
