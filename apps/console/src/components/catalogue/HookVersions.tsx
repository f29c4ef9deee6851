import { useQuery } from '@tanstack/react-query';
import { hookVersionsQuery } from '../../api/hooks.ts';
import { showInstant } from '../../messages/dates.ts';
import { message } from '../../messages/messages.ts';
import { LoadState } from '../LoadState.tsx';

/** Every hooking and unhooking of an item. */
export function HookVersions({ itemCode }: { itemCode: string }) {
  const versions = useQuery(hookVersionsQuery(itemCode));
  if (versions.data === undefined) {
    return <LoadState error={versions.error} onRetry={() => void versions.refetch()} />;
  }
  return (
    <ul className="plain" aria-label={message('hookVersions')}>
      {versions.data.map(({ hookVersion, state, recordedAt, reason, addresses }) => (
        <li key={hookVersion}>
          {message('versionNumber', { n: hookVersion })} ·{' '}
          {message(state === 'hooked' ? 'hookedNow' : 'unhookedNow')} · {showInstant(recordedAt)}
          {reason && ` · ${reason}`}
          <div className="hint">{addresses.map(({ url }) => url).join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
}
