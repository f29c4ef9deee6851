import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { message } from '../../messages/messages.ts';

interface PublishDialogProps {
  readonly disabled: boolean;
  readonly onDay: (effectiveFrom: string) => Promise<unknown>;
}

/** From which day it takes effect; the server says where that day is no good. */
export function PublishDialog({ disabled, onDay }: PublishDialogProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [form] = Form.useForm<{ effectiveFrom: string }>();
  async function finish({ effectiveFrom }: { effectiveFrom: string }) {
    setBusy(true);
    await onDay(effectiveFrom);
    setBusy(false);
    setOpen(false);
  }
  return (
    <>
      <Button type="primary" disabled={disabled} onClick={() => setOpen(true)}>
        {message('publishRevision')}
      </Button>
      <Modal
        open={open}
        title={message('publishRevision')}
        okText={message('confirm')}
        cancelText={message('cancel')}
        confirmLoading={busy}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{message('publishHelp')}</p>
        <Form form={form} layout="vertical" onFinish={(values) => void finish(values)}>
          <Form.Item
            name="effectiveFrom"
            label={message('effectiveFrom')}
            rules={[{ required: true, message: message('required') }]}
          >
            <Input type="date" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
