import { Form, Input, Modal } from 'antd';
import { message } from '../messages/messages.ts';

interface ReasonDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
}

/** One question: why. It goes into the book. */
export function ReasonDialog({ open, title, busy, onCancel, onReason }: ReasonDialogProps) {
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onCancel}
      onOk={() => form.submit()}
      confirmLoading={busy}
      okText={message('proposeAct')}
      cancelText={message('cancel')}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" onFinish={({ reason }) => onReason(reason)}>
        <Form.Item
          name="reason"
          label={message('reason')}
          rules={[{ required: true, whitespace: true, max: 500, message: message('required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
