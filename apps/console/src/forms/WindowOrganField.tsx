import { Form, Select } from 'antd';
import { message } from '../messages/messages.ts';

/** Where the officer sits; not asked of those who serve at one organ only. */
export function WindowOrganField({
  windows,
}: {
  windows: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <Form.Item
      name="organId"
      label={message('windowOrgan')}
      hidden={windows.length === 1}
      initialValue={windows[0]?.value}
    >
      <Select options={[...windows]} />
    </Form.Item>
  );
}
