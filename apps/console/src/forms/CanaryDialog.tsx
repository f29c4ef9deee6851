import { Form, Input } from 'antd';
import { addCanaries } from '../api/canaries.ts';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';
import { useWork } from './use-work.ts';

interface Values {
  readonly numbers: string;
  readonly label?: string;
}

/** Names persons that are to be canaries. The numbers go in here and are shown nowhere again. */
export function CanaryDialog({ onClose }: { onClose: () => void }) {
  const work = useWork(addCanaries, onClose);
  function add({ numbers, label }: Values): void {
    const named = label?.trim() ?? '';
    work.mutate({ numbers: numbersIn(numbers), ...(named !== '' && { label: named }) });
  }
  return (
    <FormDialog<Values>
      title={message('addCanaries')}
      busy={work.isPending}
      lead={<p>{message('canaryNumbersHelp')}</p>}
      onFinish={add}
      onCancel={onClose}
    >
      <Form.Item
        name="numbers"
        label={message('canaryNumbers')}
        rules={[{ required: true, whitespace: true, message: message('required') }]}
      >
        <Input.TextArea rows={5} maxLength={25_000} autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item name="label" label={message('canaryLabel')} extra={message('canaryLabelHelp')}>
        <Input maxLength={60} />
      </Form.Item>
    </FormDialog>
  );
}

/** One a line, or with any of the usual marks between. */
function numbersIn(text: string): string[] {
  return text.split(/[\s,，;；、]+/).filter((part) => part !== '');
}
