import { Form, Radio } from 'antd';
import { message } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

const outcomes = ['upheld', 'partly-upheld', 'not-upheld', 'explained'] as const;
const words = {
  upheld: 'upheld',
  'partly-upheld': 'partlyUpheld',
  'not-upheld': 'notUpheld',
  explained: 'explained',
} as const;

/** What was found of a complaint, report, petition or question, and the words of the reply. */
export function ReplyFields() {
  return (
    <>
      <Form.Item
        name="outcome"
        label={message('outcome')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Radio.Group options={outcomes.map((value) => ({ value, label: message(words[value]) }))} />
      </Form.Item>
      <TextField name="reply" label="reply" />
    </>
  );
}
