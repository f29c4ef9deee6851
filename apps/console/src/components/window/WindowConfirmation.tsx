import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input } from 'antd';
import { useId } from 'react';
import { askConfirmation, submitAtWindow, uploadAtWindow } from '../../api/window.ts';
import type { Receipt, WindowDraft } from '../../api/window.ts';
import { useKeyOf } from '../../forms/use-key-of.ts';
import { showInstant } from '../../messages/dates.ts';
import { message } from '../../messages/messages.ts';
import { FailureNote } from '../FailureNote.tsx';
import { FileField } from './FileField.tsx';

interface WindowConfirmationProps {
  readonly draft: WindowDraft;
  readonly declaration: string;
  readonly onSigned: () => void;
  readonly onFiled: (receipt: Receipt) => void;
}

type Confirmation = { method: 'phone-code'; code: string } | { method: 'signature' };

/** The person confirms what stands there now: by a code on their telephone, or by signing. */
export function WindowConfirmation(props: WindowConfirmationProps) {
  const { draft, declaration, onFiled } = props;
  const keyOf = useKeyOf();
  const filing = useMutation({
    mutationFn: (confirmation: Confirmation) => {
      const key = keyOf([draft.version, confirmation]);
      return submitAtWindow(draft.draftId, { confirmation, key });
    },
    onSuccess: onFiled,
  });
  return (
    <Card title={<h2>{message('confirmation')}</h2>}>
      <Alert type="success" showIcon role="status" title={message('lookedOver')} />
      <p>{declaration}</p>
      <FailureNote error={filing.error} />
      <div className="side-by-side">
        <ByCode {...props} busy={filing.isPending} onConfirm={filing.mutate} />
        <BySignature {...props} busy={filing.isPending} onConfirm={filing.mutate} />
      </div>
    </Card>
  );
}

type WayProps = WindowConfirmationProps & {
  readonly busy: boolean;
  readonly onConfirm: (confirmation: Confirmation) => void;
};

function ByCode({ draft: { draftId }, busy, onConfirm }: WayProps) {
  const sending = useMutation({ mutationFn: () => askConfirmation(draftId) });
  return (
    <section>
      <h3>{message('byPhoneCode')}</h3>
      <Button onClick={() => sending.mutate()} loading={sending.isPending}>
        {message('sendCode')}
      </Button>
      {sending.data !== undefined && (
        <p role="status">{message('codeSent', { time: showInstant(sending.data.expiresAt) })}</p>
      )}
      <FailureNote error={sending.error} />
      <Form
        layout="vertical"
        requiredMark={false}
        disabled={sending.data === undefined}
        onFinish={({ code }: { code: string }) =>
          onConfirm({ method: 'phone-code', code: code.trim() })
        }
      >
        <Form.Item
          name="code"
          label={message('confirmationCode')}
          rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: message('required') }]}
        >
          <Input autoComplete="off" inputMode="numeric" maxLength={8} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {message('submitConfirmed')}
        </Button>
      </Form>
    </section>
  );
}

/** Under this name the signature is handed in. */
const signature = 'window_signature';

function BySignature({ draft, busy, onConfirm, onSigned }: WayProps) {
  const headline = useId();
  const signed = draft.attachments.filter(({ materialKey }) => materialKey === signature).at(-1);
  return (
    <section aria-labelledby={headline} className="form-questions">
      <h3 id={headline}>{message('bySignature')}</h3>
      <FileField
        label={message('signaturePicture')}
        accept={['image/jpeg', 'image/png', 'application/pdf']}
        send={(file) => uploadAtWindow(draft.draftId, signature, file)}
        onSent={onSigned}
      />
      {signed !== undefined && (
        <p>
          {message('given')}
          {signed.name}
        </p>
      )}
      <Button
        type="primary"
        disabled={signed === undefined}
        loading={busy}
        onClick={() => onConfirm({ method: 'signature' })}
      >
        {message('submitSigned')}
      </Button>
    </section>
  );
}
