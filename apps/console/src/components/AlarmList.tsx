import { useQuery } from '@tanstack/react-query';
import { Button, Card, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { closeAlarm, verificationAlarmsQuery } from '../api/verification.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
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
            <Evidence evidence={alarm.evidence} />
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
  const work = useWork(closeAlarm, onClose);
  return (
    <ReasonDialog
      title={message('closeAlarm')}
      reasonLabel={message('closingNote')}
      busy={work.isPending}
      onReason={(reason) => work.mutate({ alarmId: alarm.alarmId, reason })}
      onCancel={onClose}
    />
  );
}

/** Counts, codes and receipt numbers, each with its name. */
function Evidence({ evidence }: { evidence: Alarm['evidence'] }) {
  const items = Object.entries(evidence).map(([key, value]) => ({
    key,
    label: label(evidenceNames, key),
    children: showEvidence(key, value),
  }));
  return <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />;
}

function showEvidence(name: string, value: unknown): string {
  if (name === 'rule') return label(rules, String(value));
  // As it stands among the receipts.
  if (name === 'receipt') return String(value).padStart(16, '0');
  if (typeof value === 'boolean') return message(value ? 'yes' : 'no');
  return Array.isArray(value) ? value.join('、') : String(value);
}

const rules = {
  'numbers-per-name-and-birth': {
    zh: '同一姓名、同一行政区划和出生日期试了多个号码',
    en: 'Many numbers of one name, region and birth date',
  },
  'numbers-per-birth': {
    zh: '同一行政区划和出生日期试了多个号码',
    en: 'Many numbers of one region and birth date',
  },
  'names-per-number': { zh: '同一号码试了多个姓名', en: 'Many names for one number' },
  'numbers-per-name': { zh: '同一姓名试了多个号码', en: 'Many numbers for one name' },
} as const;

const evidenceNames = {
  rule: { zh: '规则', en: 'Rule' },
  attempts: { zh: '尝试次数', en: 'Attempts' },
  systems: { zh: '参与系统', en: 'Systems' },
  percent: { zh: '不一致百分比', en: 'Percent of no match' },
  calls: { zh: '次数', en: 'Calls' },
  usual: { zh: '通常次数', en: 'Usual' },
  receipt: { zh: '回执', en: 'Receipt' },
  repeats: { zh: '重放次数', en: 'Repeats' },
  keyId: { zh: '密钥', en: 'Key' },
  today: { zh: '今日', en: 'Today' },
  allowance: { zh: '额度', en: 'Allowance' },
  by: { zh: '处理人', en: 'By' },
  reason: { zh: '理由', en: 'Reason' },
  suspended: { zh: '原已暂停', en: 'Was suspended' },
  slowed: { zh: '原已限速', en: 'Was slowed' },
} as const;

const kinds = {
  enumeration: { zh: '疑似枚举号码', en: 'Enumeration of numbers' },
  mismatches: { zh: '不一致比例过高', en: 'Too many mismatches' },
  'night-bulk': { zh: '夜间批量调用', en: 'Bulk at night' },
  canary: { zh: '查询了诱饵人员', en: 'A canary was asked about' },
  replay: { zh: '大量重放', en: 'Many repeats' },
  'nonce-reused': { zh: '随机数用于不同请求', en: 'A nonce for two requests' },
  'wrong-signatures': { zh: '连续签名错误', en: 'Wrong signatures' },
  'foreign-network': { zh: '合约外网络使用密钥', en: 'A key used from a foreign network' },
  release: { zh: '措施已解除', en: 'A measure was lifted' },
  'quota-soft-limit': { zh: '额度将用完', en: 'The quota is nearly used up' },
} as const;

const measures = {
  watched: { zh: '观察', en: 'Watched' },
  slowed: { zh: '已限速', en: 'Slowed' },
  blocked: { zh: '已阻断', en: 'Blocked' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  released: { zh: '已恢复', en: 'Released' },
} as const;
