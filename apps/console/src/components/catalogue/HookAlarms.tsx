import { Alert } from 'antd';
import type { Hook } from '../../api/hooks.ts';
import { showInstant } from '../../messages/dates.ts';
import { message, pick, type MessageKey } from '../../messages/messages.ts';

/** Each hooked item that people sent here by the national platform do not find: what is wrong, since when, what to do. */
export function HookAlarms({ hooks }: { hooks: readonly Hook[] }) {
  return hooks.map(({ itemCode, name, alarm }) => {
    if (alarm === undefined) return null;
    const { kind, since, unhookingReason } = alarm;
    const item = name === undefined ? itemCode : pick(name);
    return (
      <Alert
        key={itemCode}
        className="figures-note"
        type="error"
        showIcon
        title={message(alarmNames[kind], { item, since: showInstant(since) })}
        description={message(unhookingReason === undefined ? 'hookAlarmFix' : 'hookAlarmUnhook')}
      />
    );
  });
}

const alarmNames = {
  'not-found': 'hookNotFound',
  refusing: 'hookRefusing',
  silent: 'hookSilent',
} as const satisfies Record<string, MessageKey>;
