import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';

interface NewKey {
  readonly publicKey: string;
  readonly reason: string;
}

interface KeyDialogProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onKey: (key: NewKey) => void;
}

/** One more public key of a system. */
export function KeyDialog({ open, busy, onCancel, onKey }: KeyDialogProps) {
  const required = [{ required: true, message: message('required') }];
  return (
    <FormDialog<NewKey>
      open={open}
      title={message('addKey')}
      onCancel={onCancel}
      busy={busy}
      okText={message('proposeAct')}
      onFinish={onKey}
    >
      <Form.Item
        name="publicKey"
        label={message('publicKey')}
        rules={[...required, { validator: isJson, message: message('publicKey') }]}
      >
        <Input.TextArea rows={6} maxLength={4000} />
      </Form.Item>
      <Form.Item name="reason" label={message('reason')} rules={required}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}

async function isJson(_rule: unknown, text: string): Promise<void> {
  JSON.parse(text);
}
