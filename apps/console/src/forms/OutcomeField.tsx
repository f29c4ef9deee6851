import { Form, Radio } from 'antd';
import { message } from '../messages/messages.ts';

/** Neither outcome is chosen beforehand. */
export function OutcomeField() {
  return (
    <Form.Item
      name="outcome"
      label={message('outcome')}
      rules={[{ required: true, message: message('required') }]}
    >
      <Radio.Group
        options={[
          { value: 'grant', label: message('proposeGrant') },
          { value: 'deny', label: message('proposeDeny') },
        ]}
      />
    </Form.Item>
  );
}
