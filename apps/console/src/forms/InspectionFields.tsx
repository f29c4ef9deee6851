import { Form, Input, Radio, Select } from 'antd';
import { message } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

/** The record of an inspection: who went, when, what they found. */
export function InspectionFields() {
  const required = { required: true, message: message('required') };
  return (
    <>
      <Form.Item
        name="inspectorNumbers"
        label={message('inspectorNumbers')}
        extra={message('inspectorNumbersHelp')}
        rules={[required]}
      >
        <Select
          mode="tags"
          tokenSeparators={[' ', ',', '，', '、']}
          open={false}
          suffixIcon={null}
        />
      </Form.Item>
      <Form.Item name="inspectedOn" label={message('inspectedOn')} rules={[required]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="outcome" label={message('outcome')} rules={[required]}>
        <Radio.Group
          options={[
            { value: 'passed', label: message('inspectionPassed') },
            { value: 'failed', label: message('inspectionFailed') },
          ]}
        />
      </Form.Item>
      <TextField name="findings" label="findings" />
    </>
  );
}
