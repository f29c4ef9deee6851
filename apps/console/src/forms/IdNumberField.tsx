import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';

/** Nothing is handed over before the document shown at the window is compared with the applicant's. */
export function IdNumberField() {
  return (
    <Form.Item
      name="idNumber"
      label={message('idNumber')}
      extra={message('idNumberHelp')}
      rules={[{ required: true, min: 15, message: message('required') }]}
    >
      <Input maxLength={40} autoComplete="off" />
    </Form.Item>
  );
}
