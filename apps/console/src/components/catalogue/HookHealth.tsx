import type { Hook } from '../../api/hooks.ts';
import { showInstant } from '../../messages/dates.ts';
import { message, pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';
import { channelLabel } from './hook-channels.ts';

/** Each address with what the last look at it found. */
export function HookHealth({ hook: { addresses, checks, alarm } }: { hook: Hook }) {
  return (
    <ul className="plain tight">
      {addresses.map(({ channel, url }) => {
        const check = checks.find((one) => one.channel === channel);
        return (
          <li key={channel}>
            {message(channelLabel[channel])} <a href={url}>{url}</a>{' '}
            {check === undefined ? (
              <span className="hint">{message('notLookedYet')}</span>
            ) : (
              <>
                <Mark tone={check.alive ? 'good' : 'bad'}>
                  {check.alive ? message('alive') : message('notAlive', { n: check.failures })}
                </Mark>
                <span className="hint">
                  {check.status} · {check.milliseconds} ms · {showInstant(check.checkedAt)}
                </span>
              </>
            )}
          </li>
        );
      })}
      {alarm?.unhookingReason && (
        <li>
          <Mark tone="bad">{message('proposeUnhook')}</Mark>{' '}
          <span className="hint">{pick(alarm.unhookingReason)}</span>
        </li>
      )}
    </ul>
  );
}
