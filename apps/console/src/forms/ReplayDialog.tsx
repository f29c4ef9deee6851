import { Form, Input, InputNumber } from 'antd';
import { exchangeLaneLabels } from '@tongban/vocabulary';
import { replay } from '../api/exchange.ts';
import type { LaneRow } from '../components/LaneTable.tsx';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';
import { useWork } from './use-work.ts';

interface ReplayDialogProps {
  readonly code: string;
  readonly row: LaneRow;
  readonly onClose: () => void;
}

/** Sends a lane again from a position; what the other side has already changes nothing there. */
export function ReplayDialog({ code, row: { lane, nextPos }, onClose }: ReplayDialogProps) {
  const work = useWork(replay, onClose);
  return (
    <FormDialog<{ fromPos: number; reason: string }>
      title={`${message('replay')} · ${label(exchangeLaneLabels, lane)}`}
      busy={work.isPending}
      onCancel={onClose}
      lead={<p>{message('replayHelp')}</p>}
      initialValues={{ fromPos: 1 }}
      okText={message('proposeAct')}
      onFinish={(values) => work.mutate({ code, lane, ...values })}
    >
      <Form.Item
        name="fromPos"
        label={message('fromPosition', { n: nextPos })}
        rules={[{ required: true, message: message('required') }]}
      >
        <InputNumber min={1} max={nextPos} precision={0} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={message('reason')}
        rules={[{ required: true, whitespace: true, max: 500, message: message('required') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
