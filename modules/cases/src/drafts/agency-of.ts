import { dayOf, ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { coversItem } from '../agents.ts';
import type { Agency } from '../agents.ts';
import type { DraftWorld, ItemOffer } from './draft-world.ts';
import type { DraftProblemCode } from './problems.ts';
import type { DraftRow } from './store/draft-rows.ts';

/** By what the person applies for somebody else; refused unless the mandate holds today and covers the item. */
export async function agencyOf(
  { agents, clock }: Pick<DraftWorld, 'agents' | 'clock'>,
  offer: Pick<ItemOffer, 'itemCode' | 'branchCode'>,
  { mandateId, personId }: { mandateId: string; personId: string },
): Promise<Result<Agency, Refusal<DraftProblemCode>>> {
  const inForce = await agents.agenciesOf(personId, dayOf(clock()));
  const agency = inForce.find((one) => one.mandateId === mandateId && coversItem(one, offer));
  return agency === undefined ? mandateNotValid : ok(agency);
}

/** Whether what is written for somebody else is still wanted: by their mandate, or by law. */
export async function mandateHolds(
  { agents, clock }: Pick<DraftWorld, 'agents' | 'clock'>,
  { mandateId, personId }: Pick<DraftRow, 'mandateId' | 'personId'>,
): Promise<boolean> {
  if (mandateId === null) return true;
  const inForce = await agents.agenciesOf(personId, dayOf(clock()));
  return inForce.some((one) => one.mandateId === mandateId);
}

export const mandateNotValid = refuse('drafts/mandate-not-valid', {
  zh: '您代为办理该事项的授权不存在、已结束或不包含该事项。请与委托人确认授权范围和期限。',
  en: 'There is no mandate of today that lets you apply for this for them. Ask them about its scope and dates.',
});
