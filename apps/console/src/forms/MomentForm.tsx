import { Button, Form, Input } from 'antd';
import { message } from '../messages/messages.ts';

/** Asks for a past moment, to the minute, as clocks in China show it. */
export function MomentForm({
  at,
  onChoose,
}: {
  at: string | undefined;
  onChoose: (at: string) => void;
}) {
  return (
    <Form
      layout="inline"
      className="toolbar"
      initialValues={{ moment: at === undefined ? '' : inChina(at) }}
      onFinish={({ moment }: { moment: string }) => onChoose(toInstant(moment))}
    >
      <Form.Item name="moment" label={message('moment')} rules={[{ required: true }]}>
        <Input type="datetime-local" max={inChina(new Date().toISOString())} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {message('show')}
      </Button>
    </Form>
  );
}

const offsetMs = 8 * 3_600_000;

/** `2026-03-02T10:00` on a clock in China. */
function inChina(instant: string): string {
  return new Date(new Date(instant).getTime() + offsetMs).toISOString().slice(0, 16);
}

function toInstant(moment: string): string {
  return new Date(`${moment}:00+08:00`).toISOString();
}
