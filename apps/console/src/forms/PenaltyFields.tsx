import { Form, Input, InputNumber } from 'antd';
import { message } from '../messages/messages.ts';
import { TextField } from './TextField.tsx';

const required = () => ({ required: true, message: message('required') });

/** What a penalty comes to, and why: before it is decided the facts, with the decision its grounds. */
export function PenaltyFields({ said }: { said: 'facts' | 'grounds' }) {
  return (
    <>
      <TextField name={said} label={said} />
      <TextField name="lawBasis" label="lawBasis" />
      <Form.Item
        name="fineYuan"
        label={message('fineYuan')}
        extra={message('fineHelp')}
        rules={[required()]}
      >
        <InputNumber min={0} max={10_000_000} precision={0} />
      </Form.Item>
      <Form.Item name="points" label={message('points')} initialValue={0} rules={[required()]}>
        <InputNumber min={0} max={12} precision={0} />
      </Form.Item>
    </>
  );
}

export function PaymentFields() {
  return (
    <>
      <ReceiptField />
      <Form.Item name="amountYuan" label={message('amountYuan')} rules={[required()]}>
        <InputNumber min={0.01} precision={2} />
      </Form.Item>
    </>
  );
}

/** By which the payment, or what went back, is found in the books of the treasury. */
export function ReceiptField() {
  return (
    <Form.Item
      name="receiptNumber"
      label={message('receiptNumber')}
      rules={[{ ...required(), whitespace: true }]}
    >
      <Input maxLength={64} />
    </Form.Item>
  );
}
