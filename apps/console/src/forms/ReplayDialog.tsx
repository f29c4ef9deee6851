import { Form, InputNumber, Modal } from 'antd';
import { exchangeLaneLabels } from '@tongban/vocabulary';
import { replay } from '../api/exchange.ts';
import type { LaneRow } from '../components/LaneTable.tsx';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { useWork } from './use-work.ts';

interface ReplayDialogProps {
  readonly code: string;
  readonly row: LaneRow;
  readonly onClose: () => void;
}

/** Sends a lane again from a position; what the other side has already changes nothing there. */
export function ReplayDialog({ code, row: { lane, nextPos }, onClose }: ReplayDialogProps) {
  const [form] = Form.useForm<{ fromPos: number }>();
  const work = useWork(replay, onClose);
  return (
    <Modal
      open
      title={`${message('replay')} · ${label(exchangeLaneLabels, lane)}`}
      okText={message('confirm')}
      cancelText={message('cancel')}
      confirmLoading={work.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{message('replayHelp')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ fromPos: 1 }}
        onFinish={({ fromPos }) => work.mutate({ code, lane, fromPos })}
      >
        <Form.Item
          name="fromPos"
          label={message('fromPosition', { n: nextPos })}
          rules={[{ required: true, message: message('required') }]}
        >
          <InputNumber min={1} max={nextPos} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
