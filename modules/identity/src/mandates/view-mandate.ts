import { maskName } from '@tongban/citizen-ids';
import type { Day } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { personKeys } from '../store/person-keys.ts';
import type { MandateRow } from './mandate-rows.ts';
import { stateOf, type MandateKind, type MandateState } from './mandate.ts';

export interface MandateView {
  readonly mandateId: string;
  readonly kind: MandateKind;
  /** For an organisation; absent: for a person. */
  readonly organisationId?: string;
  readonly state: MandateState;
  /** For whom the agent acts. */
  readonly principalName: string;
  readonly agentName: string;
  readonly agentIdMasked: string;
  readonly items: string[];
  readonly branches: string[];
  readonly from: Day;
  readonly to: Day;
  readonly grantedAt: string;
  readonly acceptedAt?: string;
  readonly revokedAt?: string;
}

/** As the two it concerns see it. The mandator's name is shown in full once the agent has accepted. */
export async function viewMandate(
  parts: IdentityParts,
  row: MandateRow,
  { on, viewerId }: { on: Day; viewerId: string },
): Promise<MandateView> {
  const { mandateId, kind, items, branches, from, to, grantedAt, acceptedAt, revokedAt } = row;
  const keys = personKeys(parts.keys, parts.db);
  const opened = await keys.openText(row.grantedBy, row.agentSealed);
  const agent = opened.ok
    ? (JSON.parse(opened.value) as { name: string; idMasked: string })
    : { name: '', idMasked: '' };
  const name = (await readOwnDetails(parts, row.mandatorId))?.name ?? '';
  // Names of organisations are public.
  const known =
    acceptedAt !== null || viewerId === row.mandatorId || row.mandatorKind === 'organisation';
  return {
    mandateId,
    kind,
    ...(row.mandatorKind === 'organisation' && { organisationId: row.mandatorId }),
    state: stateOf(row, on),
    principalName: known ? name : maskName(name),
    agentName: agent.name,
    agentIdMasked: agent.idMasked,
    items: [...items],
    branches: [...branches],
    from,
    to,
    grantedAt,
    ...(acceptedAt !== null && { acceptedAt }),
    ...(revokedAt !== null && { revokedAt }),
  };
}
