import { Form, Radio, Select } from 'antd';
import { branchCodes, branchLabels } from '@tongban/vocabulary';
import type { OfficerCase } from '../api/types.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

/** What is asked, and of whom besides those the item names. */
export function OpinionRequestFields({ found }: { found: OfficerCase }) {
  return (
    <>
      <TextField name="question" label="question" />
      <Form.Item name="branches" label={message('askAlso')} extra={message('askAlsoHelp')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={branchCodes
            .filter((code) => code !== found.branchCode)
            .map((code) => ({ value: code, label: label(branchLabels, code) }))}
        />
      </Form.Item>
    </>
  );
}

/** The answer of a department; neither is chosen beforehand. */
export function OpinionFields() {
  return (
    <>
      <Form.Item
        name="outcome"
        label={message('outcome')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Radio.Group
          options={[
            { value: 'agree', label: message('agree') },
            { value: 'object', label: message('object') },
          ]}
        />
      </Form.Item>
      <TextField name="opinion" label="departmentOpinion" />
    </>
  );
}
