import { Form, Radio } from 'antd';
import { message } from '../messages/messages.ts';

const proofs = ['id-card', 'network-identity', 'mandate'] as const;

/** Nothing is handed over before the identity of the person at the window is checked. */
export function ProofField() {
  return (
    <Form.Item
      name="proof"
      label={message('proof')}
      rules={[{ required: true, message: message('required') }]}
    >
      <Radio.Group options={proofs.map((proof) => ({ value: proof, label: message(proof) }))} />
    </Form.Item>
  );
}
