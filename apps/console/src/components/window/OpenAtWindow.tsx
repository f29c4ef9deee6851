import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { openAtWindowQuery } from '../../api/window.ts';
import { showInstant } from '../../messages/dates.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';
import { LoadState } from '../LoadState.tsx';

/** What was begun at this window and waits for its applicant, the latest first. */
export function OpenAtWindow() {
  const open = useQuery(openAtWindowQuery());
  if (open.data === undefined) {
    return <LoadState error={open.error} onRetry={() => void open.refetch()} />;
  }
  if (open.data.items.length === 0) return <p className="hint">{message('noneOpenAtWindow')}</p>;
  return (
    <ul className="plain">
      {open.data.items.map(({ draftId, itemName, personMasked, updatedAt }) => (
        <li key={draftId}>
          <Link to={paths.windowApplication({ draftId })}>
            {[personMasked, pick(itemName)].filter(Boolean).join(' · ')}
          </Link>{' '}
          <span className="hint">{showInstant(updatedAt)}</span>
        </li>
      ))}
    </ul>
  );
}
