import { Button, DatePicker, Form, Input, InputNumber, Space } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import {
  actOnContract,
  approveContract,
  approveOverdraft,
  proposeOverdraft,
  type ReasonedContractAct,
} from '../api/verification.ts';
import { FormDialog } from '../forms/FormDialog.tsx';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { message, type MessageKey } from '../messages/messages.ts';

type Contract = Answer<'listVerificationContracts'>['items'][number];

const reasonedActs: Readonly<Record<ReasonedContractAct, MessageKey>> = {
  reject: 'rejectContract',
  suspend: 'suspendContract',
  resume: 'resumeContract',
  end: 'endContract',
};

/** What may be done with a contract now, as the server says; who may do it is refused there with its reason. */
export function ContractActs({ contract }: { contract: Contract }) {
  const { contractId, availableActions } = contract;
  const [asking, setAsking] = useState<ReasonedContractAct | 'propose-overdraft'>();
  const close = () => setAsking(undefined);
  const approve = useWork(approveContract);
  const approveMore = useWork(approveOverdraft);
  const act = useWork(actOnContract, close);
  const may = (name: string) => availableActions.includes(name);
  return (
    <Space wrap size="small">
      {may('approve') && (
        <Button
          size="small"
          type="primary"
          loading={approve.isPending}
          onClick={() => approve.mutate({ contractId })}
        >
          {message('approve')}
        </Button>
      )}
      {may('approve-overdraft') && (
        <Button
          size="small"
          type="primary"
          loading={approveMore.isPending}
          onClick={() => approveMore.mutate({ contractId })}
        >
          {message('approveOverdraft')}
        </Button>
      )}
      {may('propose-overdraft') && (
        <Button size="small" onClick={() => setAsking('propose-overdraft')}>
          {message('proposeOverdraft')}
        </Button>
      )}
      {(Object.keys(reasonedActs) as ReasonedContractAct[]).filter(may).map((name) => (
        <Button key={name} size="small" danger={name === 'end'} onClick={() => setAsking(name)}>
          {message(reasonedActs[name])}
        </Button>
      ))}
      {asking === 'propose-overdraft' && (
        <OverdraftDialog contractId={contractId} onClose={close} />
      )}
      {asking !== undefined && asking !== 'propose-overdraft' && (
        <ReasonDialog
          title={message(reasonedActs[asking])}
          busy={act.isPending}
          onReason={(reason) => act.mutate({ contractId, act: asking, reason })}
          onCancel={close}
        />
      )}
    </Space>
  );
}

interface OverdraftForm {
  readonly on: Dayjs;
  readonly calls: number;
  readonly reason: string;
}

function OverdraftDialog({ contractId, onClose }: { contractId: string; onClose: () => void }) {
  const work = useWork(proposeOverdraft, onClose);
  return (
    <FormDialog<OverdraftForm>
      title={message('proposeOverdraft')}
      busy={work.isPending}
      onCancel={onClose}
      onFinish={({ on, ...more }) =>
        work.mutate({ contractId, on: on.format('YYYY-MM-DD'), ...more })
      }
    >
      <Form.Item name="on" label={message('overdraftOn')} rules={[{ required: true }]}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="calls" label={message('overdraftCalls')} rules={[{ required: true }]}>
        <InputNumber min={1} max={1e12} precision={0} />
      </Form.Item>
      <Form.Item name="reason" label={message('reason')} rules={[{ required: true }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
