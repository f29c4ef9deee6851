import type { Day } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { formerAccounts } from '../merging/accounts-of-person.ts';
import { listInForce } from './mandate-rows.ts';
import type { MandateKind } from './mandate.ts';

/** What one person may do for another on a day. */
export interface Agency {
  readonly mandateId: string;
  readonly kind: MandateKind;
  readonly principalId: string;
  readonly items: readonly string[];
  readonly branches: readonly string[];
  /** A mandator's other affairs are not their agent's; a child's are their guardian's, an enterprise's its clerks'. */
  readonly reach: 'own-filings' | 'all';
}

/** What the rest of the house asks of mandates. */
export interface Mandates {
  /** Everything that lets the person act for others on the day. */
  agenciesOf(agentId: string, on: Day): Promise<readonly Agency[]>;
  /** The person's own accounts that were merged into this one: what was filed by them is theirs. */
  formerAccountsOf(personId: string): Promise<readonly string[]>;
}

export function createMandates({ db }: Pick<IdentityParts, 'db'>): Mandates {
  return {
    formerAccountsOf: (personId) => formerAccounts(db, personId),
    async agenciesOf(agentId, on) {
      const inForce = await listInForce(db, { agentId, on });
      return inForce.map(({ mandateId, kind, mandatorKind, mandatorId, items, branches }) => ({
        mandateId,
        kind,
        principalId: mandatorId,
        items,
        branches,
        reach: kind === 'mandate' && mandatorKind === 'person' ? 'own-filings' : 'all',
      }));
    },
  };
}
