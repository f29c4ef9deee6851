import { Form, Input, Modal } from 'antd';
import { message } from '../messages/messages.ts';

interface ReasonDialogProps {
  readonly title: string;
  /** What the reason is called here. */
  readonly reasonLabel?: string;
  readonly isPending: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** An act that needs its reason, and nothing else. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, reasonLabel = message('reason'), isPending, onReason, onClose } = props;
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open
      title={title}
      okText={message('confirm')}
      cancelText={message('cancel')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={({ reason }) => onReason(reason)}>
        <Form.Item name="reason" label={reasonLabel} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
