import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { linkRecord } from '../api/linked-records.ts';
import type { LinkedRecordBody } from '../api/linked-records.ts';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';
import { TextField } from './TextField.tsx';
import { useWork } from './use-work.ts';

const kinds = [
  'correction',
  'revocation',
  'retraction',
  'cancellation',
  'reconsideration',
  'reconsideration-outcome',
] as const;
const outcomes = ['upheld', 'changed', 'revoked', 'redo', 'withdrawn'] as const;
const needed = [{ required: true, message: message('required') }];

/** One record beside the case. What is owed for which kind, the server says. */
export function LinkedRecordDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const [form] = Form.useForm<LinkedRecordBody>();
  const queries = useQueryClient();
  const kind = Form.useWatch('kind', form);
  const work = useWork(linkRecord, () => {
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
    onClose();
  });
  return (
    <FormDialog<LinkedRecordBody>
      title={message('addLinkedRecord')}
      busy={work.isPending}
      onCancel={onClose}
      form={form}
      onFinish={(body) => work.mutate({ caseId, body })}
    >
      <Form.Item name="kind" label={message('kind')} rules={needed}>
        <Select options={kinds.map((value) => ({ value, label: message(`record-${value}`) }))} />
      </Form.Item>
      {kind === 'reconsideration' && (
        <Form.Item name="reference" label={message('reference')} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      {kind === 'reconsideration-outcome' && (
        <Form.Item name="outcome" label={message('outcome')} rules={needed}>
          <Select
            options={outcomes.map((value) => ({ value, label: message(`outcome-${value}`) }))}
          />
        </Form.Item>
      )}
      <TextField name="reason" label="reason" />
      <TextField name="lawBasis" label="lawBasis" optional />
    </FormDialog>
  );
}
