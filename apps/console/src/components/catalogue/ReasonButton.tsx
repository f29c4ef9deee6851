import { Button } from 'antd';
import { useState } from 'react';
import { FormDialog } from '../../forms/FormDialog.tsx';
import { TextField } from '../../forms/TextField.tsx';
import { message } from '../../messages/messages.ts';
import type { MessageKey } from '../../messages/messages.ts';

interface ReasonButtonProps {
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
export function ReasonButton(props: ReasonButtonProps) {
  const { label, field = 'reasonOfState', optional = false, disabled = false, note } = props;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
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
      <FormDialog<{ reason?: string }>
        open={open}
        title={message(label)}
        busy={busy}
        onCancel={() => setOpen(false)}
        lead={note && <p>{message(note)}</p>}
        onFinish={(values) => void finish(values)}
      >
        <TextField name="reason" label={field} optional={optional} />
      </FormDialog>
    </>
  );
}
