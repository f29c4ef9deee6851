import type { Day } from '@tongban/kernel';
import { isForApplicant, notFound } from './domain/authority.ts';
import type { Filing } from './domain/filing.ts';
import { no } from './domain/refusals.ts';
import type { CaseRefusal } from './domain/refusals.ts';
import type { AgencyRef, CaseActor } from './domain/words.ts';

/** Leave to act for somebody else that holds today: given by them, or by law to the guardian of a minor and the representative of an organisation. */
export interface Agency extends AgencyRef {
  readonly principalId: string;
  /** Codes of the items and branches it covers. With neither it covers everything. */
  readonly items: readonly string[];
  readonly branches: readonly string[];
  /** All cases of the principal, as for a guardian; otherwise those the agent filed. */
  readonly reach: 'own-filings' | 'all';
}

/** Whose affairs are a person's own, or as good as their own. */
export interface Stake {
  /** For whom they act by mandate, as guardian or representative, and the accounts that once were theirs. */
  readonly principals: ReadonlySet<string>;
  /** The keyed index of their citizen number, by which they are found in a form; unproved persons have none. */
  readonly numberIndex?: string;
}

/** Who acts for whom. Identity knows; cases ask at every act, so that what was revoked gives nothing any more. */
export interface Agents {
  /** What these persons have a stake in on the day, by person: an officer keeps out of it. */
  stakesOf(personIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Stake>>;
  /** Which persons these officers are, by officer; those who have not said so are left out. */
  personsOf(officerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  agenciesOf(agentId: string, on: Day): Promise<readonly Agency[]>;
  /** The person's own accounts that were merged into this one: their cases are the person's. */
  formerAccountsOf(personId: string): Promise<readonly string[]>;
}

export const nobodyActsForOthers: Agents = {
  stakesOf: () => Promise.resolve(new Map()),
  personsOf: () => Promise.resolve(new Map()),
  agenciesOf: () => Promise.resolve([]),
  formerAccountsOf: () => Promise.resolve([]),
};

/** Whether it gives leave for an item of a branch. */
export function coversItem(
  { items, branches }: Pick<Agency, 'items' | 'branches'>,
  { itemCode, branchCode }: { readonly itemCode: string; readonly branchCode: string },
): boolean {
  if (items.length === 0 && branches.length === 0) return true;
  return items.includes(itemCode) || branches.includes(branchCode);
}

/** The person as one who may act on the case: as its applicant, or for the applicant. */
export async function onApplicantsSide(
  agents: Agents,
  filing: Pick<Filing, 'applicantId' | 'agentId' | 'itemCode' | 'branchCode'>,
  { personId, on }: { personId: string; on: Day },
): Promise<
  | { readonly ok: true; readonly value: Extract<CaseActor, { kind: 'person' }> }
  | { readonly ok: false; readonly refusal: CaseRefusal }
> {
  const actor = { kind: 'person', personId } as const;
  if (isForApplicant(filing, actor)) return { ok: true, value: actor };
  const { applicantId, agentId } = filing;
  const former = await agents.formerAccountsOf(personId);
  if (former.includes(applicantId)) return { ok: true, value: { ...actor, actsFor: applicantId } };
  const filedIt = agentId === personId || (agentId !== undefined && former.includes(agentId));
  const agency = (await agents.agenciesOf(personId, on)).find(
    (one) =>
      one.principalId === applicantId &&
      coversItem(one, filing) &&
      (one.reach === 'all' || filedIt),
  );
  if (agency !== undefined) return { ok: true, value: { ...actor, actsFor: applicantId } };
  return { ok: false, refusal: filedIt ? mandateEnded : notFound };
}

const mandateEnded = no(
  'cases/mandate-ended',
  '您代办此事的授权已经结束，办件由申请人本人继续办理。',
  'Your mandate for this has ended; the applicant carries the case on.',
);
