import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';

interface LostKey {
  readonly officerNumber: string;
  readonly reason: string;
}

interface LostKeyDialogProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onLost: (lost: LostKey) => void;
}

/** Whose keys were lost, and how it is known; another administrator decides. */
export function LostKeyDialog({ open, busy, onCancel, onLost }: LostKeyDialogProps) {
  const rules = [{ required: true, whitespace: true, message: message('required') }];
  return (
    <FormDialog<LostKey>
      open={open}
      title={message('removeLostKey')}
      onCancel={onCancel}
      busy={busy}
      okText={message('proposeAct')}
      onFinish={onLost}
    >
      <Form.Item name="officerNumber" label={message('officerNumberOfLostKey')} rules={rules}>
        <Input maxLength={20} autoFocus />
      </Form.Item>
      <Form.Item name="reason" label={message('reason')} rules={rules}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
