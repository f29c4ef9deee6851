import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { message } from '../../messages/messages.ts';
import { FormDialog } from '../../forms/FormDialog.tsx';

interface PublishDialogProps {
  readonly disabled: boolean;
  readonly onDay: (effectiveFrom: string) => Promise<unknown>;
}

/** From which day it takes effect; the server says where that day is no good. */
export function PublishDialog({ disabled, onDay }: PublishDialogProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
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
      <FormDialog<{ effectiveFrom: string }>
        open={open}
        title={message('publishRevision')}
        busy={busy}
        onCancel={() => setOpen(false)}
        lead={<p>{message('publishHelp')}</p>}
        onFinish={(values) => void finish(values)}
      >
        <Form.Item
          name="effectiveFrom"
          label={message('effectiveFrom')}
          rules={[{ required: true, message: message('required') }]}
        >
          <Input type="date" />
        </Form.Item>
      </FormDialog>
    </>
  );
}
