import { branchLabels } from '@tongban/vocabulary';
import type { Revision } from '../../api/catalogue.ts';
import { label } from '../../messages/label.ts';
import { message } from '../../messages/messages.ts';

/** A change that says one thing: why an item is suspended, or what an organ takes over. To say another, it is discarded. */
export function Statement({ revision }: { revision: Revision }) {
  const { reason, scope } = revision.content as { reason?: string; scope?: string };
  return (
    <dl className="facts">
      {reason !== undefined && (
        <div>
          <dt>{message('reasonOfState')}</dt>
          <dd>{reason}</dd>
        </div>
      )}
      {scope !== undefined && (
        <div>
          <dt>{message('claimScope')}</dt>
          <dd>{scopeName(scope)}</dd>
        </div>
      )}
    </dl>
  );
}

/** All items, those of a branch, or one. */
export function scopeName(scope: string): string {
  if (scope === 'all') return message('wholeCatalogue');
  if (scope.startsWith('GA-')) return scope;
  return message('wholeBranch', { branch: label(branchLabels, scope) });
}
