import { Alert, Button, Form, Input, Modal } from 'antd';
import {
  exchangeFieldLabels,
  exchangeTableLabels,
  rejectionFixLabels,
  rejectionLabels,
} from '@tongban/vocabulary';
import { remap, resend } from '../api/exchange.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import type { Correction } from '../pages/CorrectionsPage.tsx';
import { useWork } from './use-work.ts';

interface CorrectionDialogProps {
  readonly correction: Correction;
  readonly onClose: () => void;
}

/** The fields of a rejected row: put right here, or made once more from their source, and sent as the next version. */
export function CorrectionDialog({ correction, onClose }: CorrectionDialogProps) {
  const { correctionId, table, subject, code, fields } = correction;
  const [form] = Form.useForm<Record<string, string>>();
  const sending = useWork(resend, onClose);
  const mapping = useWork(remap, onClose);
  const busy = sending.isPending || mapping.isPending;
  function send(values: Record<string, string>) {
    const changes = fields
      .filter(({ field, value, sealed }) => !sealed && (values[field] ?? '') !== value)
      .map(({ field }) => ({ field, value: values[field] ?? '' }));
    sending.mutate({ correctionId, changes });
  }
  return (
    <Modal
      open
      width={640}
      title={`${label(exchangeTableLabels, table)} · ${subject}`}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {message('cancel')}
        </Button>,
        <Button key="map" loading={busy} onClick={() => mapping.mutate({ correctionId })}>
          {message('mapAgain')}
        </Button>,
        <Button key="send" type="primary" loading={busy} onClick={form.submit}>
          {message('resendRow')}
        </Button>,
      ]}
    >
      <Alert
        type="warning"
        showIcon
        title={label(rejectionLabels, code)}
        description={label(rejectionFixLabels, code)}
      />
      <Form
        form={form}
        className="correction-fields"
        layout="vertical"
        initialValues={Object.fromEntries(fields.map(({ field, value }) => [field, value]))}
        onFinish={send}
      >
        {fields.map(({ field, sealed }) => (
          <Form.Item key={field} name={field} label={nameOf(field)} {...(sealed && sealedHelp())}>
            <Input maxLength={500} disabled={sealed} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}

/** What people call it, and the name it has in the table. */
function nameOf(field: string): string {
  const known = label(exchangeFieldLabels, field);
  return known === field ? field : `${known} ${field}`;
}

function sealedHelp() {
  return { extra: message('sealedField') };
}
