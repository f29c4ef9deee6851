import type { RevisionSummary } from '../../api/catalogue.ts';
import { pick } from '../../messages/messages.ts';
import { scopeName } from './Statement.tsx';

/** The item, or whose local implementation, a proposed change is about. */
export function whatChanges({ itemName, scope }: RevisionSummary): string {
  if (itemName !== undefined) return pick(itemName);
  return scope === undefined ? '' : scopeName(scope);
}
