import { Form, Radio, Select } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { message, pick } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

/** Which part of a joint matter is finished, and how. */
export function PartFields({ found }: { found: OfficerCase }) {
  const required = { required: true, message: message('required') };
  return (
    <>
      <Form.Item name="part" label={message('part')} rules={[required]}>
        <Select
          options={(found.parts ?? [])
            .filter(({ state }) => state === 'open')
            .map(({ key, name }) => ({ value: key, label: pick(name) }))}
        />
      </Form.Item>
      <Form.Item name="outcome" label={message('outcome')} rules={[required]}>
        <Radio.Group
          options={[
            { value: 'done', label: message('partDone') },
            { value: 'refused', label: message('partRefused') },
          ]}
        />
      </Form.Item>
      <TextField name="result" label="result" optional />
    </>
  );
}
