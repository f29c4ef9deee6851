import { Form, InputNumber, Select } from 'antd';
import { specialProcedureKinds, specialProcedureLabels } from '@tongban/vocabulary';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

/** The procedures whose time is not counted (行政许可法 Art. 45), with the days they will need. */
export function SpecialProcedureFields() {
  return (
    <>
      <Form.Item
        name="kind"
        label={message('specialKind')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Select
          options={specialProcedureKinds.map((kind) => ({
            value: kind,
            label: label(specialProcedureLabels, kind),
          }))}
        />
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
