import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';

interface ReasonDialogProps {
  readonly open?: boolean;
  readonly title: string;
  readonly okText?: string;
  /** What the reason is called here. */
  readonly reasonLabel?: string;
  /** Said above the question. */
  readonly lead?: ReactNode;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
}

/** One question: why. It goes into the book. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { reasonLabel = message('reason'), onReason, ...dialog } = props;
  return (
    <FormDialog<{ reason: string }> {...dialog} onFinish={({ reason }) => onReason(reason)}>
      <Form.Item
        name="reason"
        label={reasonLabel}
        rules={[{ required: true, whitespace: true, max: 500, message: message('required') }]}
      >
        <Input.TextArea rows={3} maxLength={500} autoFocus />
      </Form.Item>
    </FormDialog>
  );
}
