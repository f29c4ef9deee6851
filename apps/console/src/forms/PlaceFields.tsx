import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';

/** When and where somebody is to come. */
export function PlaceFields() {
  const required = { required: true, message: message('required') };
  return (
    <>
      <Form.Item name="on" label={message('bookedOn')} rules={[required]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="time" label={message('bookedAt')}>
        <Input type="time" />
      </Form.Item>
      <Form.Item
        name="place"
        label={message('bookedPlace')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}
