import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { TextField } from '../../forms/TextField.tsx';
import { message } from '../../messages/messages.ts';
import type { MessageKey } from '../../messages/messages.ts';

interface ReasonDialogProps {
  readonly label: MessageKey;
  readonly field?: MessageKey;
  readonly optional?: boolean;
  readonly danger?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly note?: MessageKey;
  readonly onReason: (reason: string) => Promise<unknown>;
}

/** A button that asks for a reason first. What was typed stays while the dialog is open. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label, field = 'reasonOfState', optional = false, disabled = false, note } = props;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [form] = Form.useForm<{ reason?: string }>();
  async function finish({ reason = '' }: { reason?: string }) {
    setBusy(true);
    await props.onReason(reason);
    setBusy(false);
    setOpen(false);
  }
  return (
    <>
      <Button
        danger={props.danger ?? false}
        type={props.primary ? 'primary' : 'default'}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        {message(label)}
      </Button>
      <Modal
        open={open}
        title={message(label)}
        okText={message('confirm')}
        cancelText={message('cancel')}
        confirmLoading={busy}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {note && <p>{message(note)}</p>}
        <Form form={form} layout="vertical" onFinish={(values) => void finish(values)}>
          <TextField name="reason" label={field} optional={optional} />
        </Form>
      </Modal>
    </>
  );
}
