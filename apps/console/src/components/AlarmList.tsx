import { useQuery } from '@tanstack/react-query';
import { Button, Card, Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { closeAlarm, verificationAlarmsQuery } from '../api/verification.ts';
import { useWork } from '../forms/use-work.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

type Alarm = Answer<'listVerificationAlarms'>['items'][number];

/** The open alarms of the watch over abuse, with their evidence. */
export function AlarmList() {
  const alarms = useQuery(verificationAlarmsQuery());
  const [closing, setClosing] = useState<Alarm>();
  return (
    <>
      <h2 className="section-title">{message('alarms')}</h2>
      {alarms.data === undefined ? (
        <LoadState error={alarms.error} onRetry={() => void alarms.refetch()} />
      ) : alarms.data.items.length === 0 ? (
        <p>{message('noAlarms')}</p>
      ) : (
        alarms.data.items.map((alarm) => (
          <Card
            key={alarm.alarmId}
            size="small"
            title={
              <>
                <Tag color={alarm.measure === 'watched' ? 'gold' : 'red'}>
                  {label(measures, alarm.measure)}
                </Tag>
                {label(kinds, alarm.kind)}
              </>
            }
            extra={
              <Button size="small" onClick={() => setClosing(alarm)}>
                {message('closeAlarm')}
              </Button>
            }
          >
            <div>
              {alarm.systemName !== undefined && pick(alarm.systemName)} ·{' '}
              {showInstant(alarm.raisedAt)}
            </div>
            <code>{JSON.stringify(alarm.evidence)}</code>
          </Card>
        ))
      )}
      {closing !== undefined && (
        <ClosingDialog alarm={closing} onClose={() => setClosing(undefined)} />
      )}
    </>
  );
}

function ClosingDialog({ alarm, onClose }: { alarm: Alarm; onClose: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const work = useWork(closeAlarm, onClose);
  return (
    <Modal
      open
      title={message('closeAlarm')}
      okText={message('confirm')}
      cancelText={message('cancel')}
      confirmLoading={work.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason }) => work.mutate({ alarmId: alarm.alarmId, reason })}
      >
        <Form.Item name="reason" label={message('closingNote')} rules={[{ required: true }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

const kinds = {
  enumeration: { zh: '疑似枚举号码', en: 'Enumeration of numbers' },
  mismatches: { zh: '不一致比例过高', en: 'Too many mismatches' },
  'night-bulk': { zh: '夜间批量调用', en: 'Bulk at night' },
  canary: { zh: '查询了诱饵人员', en: 'A canary was asked about' },
  replay: { zh: '大量重放', en: 'Many repeats' },
  'nonce-reused': { zh: '随机数用于不同请求', en: 'A nonce for two requests' },
  'wrong-signatures': { zh: '连续签名错误', en: 'Wrong signatures' },
  'foreign-network': { zh: '合约外网络使用密钥', en: 'A key used from a foreign network' },
  'quota-soft-limit': { zh: '额度将用完', en: 'The quota is nearly used up' },
} as const;

const measures = {
  watched: { zh: '观察', en: 'Watched' },
  slowed: { zh: '已限速', en: 'Slowed' },
  blocked: { zh: '已阻断', en: 'Blocked' },
  suspended: { zh: '已暂停', en: 'Suspended' },
} as const;
