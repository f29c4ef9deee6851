import type { Day } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { formerAccounts } from '../merging/accounts-of-person.ts';
import { listInForce, listSpeakers } from './mandate-rows.ts';
import { personsOf, stakesOf, type Stake } from './stakes-of.ts';
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
  /** What these persons have a stake in on the day, by person. */
  stakesOf(personIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Stake>>;
  /** Which persons these officers are, by officer; those who have not said so are left out. */
  personsOf(officerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Everything that lets the person act for others on the day. */
  agenciesOf(agentId: string, on: Day): Promise<readonly Agency[]>;
  /** Who speaks for a child or an organisation on the day: its guardians, its representative. Nobody for anybody else. */
  speakersFor(principalId: string, on: Day): Promise<readonly string[]>;
  /** The person's own accounts that were merged into this one: what was filed by them is theirs. */
  formerAccountsOf(personId: string): Promise<readonly string[]>;
}

export function createMandates({ db }: Pick<IdentityParts, 'db'>): Mandates {
  return {
    stakesOf: (personIds, on) => stakesOf(db, personIds, on),
    personsOf: (officerIds) => personsOf(db, officerIds),
    formerAccountsOf: (personId) => formerAccounts(db, personId),
    speakersFor: (principalId, on) => listSpeakers(db, { principalId, on }),
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
