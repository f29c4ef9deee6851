import { useMutation } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { mandatesAtWindow } from '../api/window.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { message } from '../messages/messages.ts';
import { begunBody } from './begun-at-window.ts';
import type { Begun } from './begun-at-window.ts';

/** For whom the person acts: chosen from what the book says of them, never typed. */
export function MandateField() {
  const form = Form.useFormInstance<Begun>();
  const asking = useMutation({
    mutationFn: async () => mandatesAtWindow(begunBody(await form.validateFields(asked))),
  });
  const items = asking.data?.items;
  return (
    <>
      <Button onClick={() => asking.mutate()} loading={asking.isPending}>
        {message('askMandates')}
      </Button>
      <FailureNote error={asking.error} />
      {items?.length === 0 && <p role="status">{message('noMandates')}</p>}
      <Form.Item
        name="mandateId"
        label={message('mandateOf')}
        rules={[{ required: true, message: message('required') }]}
      >
        <Select
          disabled={items === undefined || items.length === 0}
          options={(items ?? []).map(({ mandateId, principalName }) => ({
            value: mandateId,
            label: principalName,
          }))}
        />
      </Form.Item>
    </>
  );
}

const asked = ['organId', 'itemCode', 'name', 'idNumber', 'phone', 'elsewhere', 'regionCode'];
