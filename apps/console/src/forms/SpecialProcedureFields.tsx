import { Form, InputNumber, Select } from 'antd';
import { message } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

/** The procedures whose time Art. 45 of the Administrative Licensing Law does not count. */
const kinds = [
  'hearing',
  'bidding',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
] as const;

export function SpecialProcedureFields() {
  return (
    <>
      <Form.Item
        name="kind"
        label={message('specialKind')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Select options={kinds.map((kind) => ({ value: kind, label: message(kind) }))} />
      </Form.Item>
      <Form.Item
        name="days"
        label={message('specialDays')}
        rules={[{ required: true, message: message('required') }]}
      >
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
      <TextField name="reason" label="reason" />
    </>
  );
}
