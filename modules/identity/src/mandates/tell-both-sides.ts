import { sql, type Transaction } from '@tongban/database';
import { newId, type Branded, type Day, type Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { readMasked } from '../persons/read-person.ts';
import type { MandatorKind } from './mandate.ts';

export type TellingParts = Pick<IdentityParts, 'db' | 'keys' | 'tellPerson'>;

/** A mandate that was accepted, as far as its two sides are told of it. */
export interface ToldMandate {
  readonly mandateId: string;
  readonly mandatorKind: MandatorKind;
  readonly mandatorId: string;
  readonly agentId: string;
  readonly to: Day;
}

/**
 * Tells the agent and the mandator, each about the other; for an organisation whoever represents it. The name of the other is
 * masked, that of an organisation is public. A ward has no account: its guardian is the agent.
 */
export async function tellBothSides(
  tx: Transaction,
  parts: TellingParts,
  mandate: ToldMandate,
  { kind, at }: { kind: 'mandate-ending' | 'mandate-ended'; at: Instant },
): Promise<void> {
  const { mandateId, mandatorKind, mandatorId, agentId, to } = mandate;
  const told = kind === 'mandate-ending' ? sql`ending_told_at = ${at}` : sql`ended_told_at = ${at}`;
  await tx.run(sql`update identity.mandates set ${told} where mandate_id = ${mandateId}`);
  const mandator =
    mandatorKind === 'organisation' ? await representativeOf(tx, mandatorId) : mandatorId;
  const sides = [
    { personId: agentId, other: mandatorId },
    ...(mandator === undefined || mandator === agentId || mandatorKind === 'ward'
      ? []
      : [{ personId: mandator, other: agentId }]),
  ];
  for (const { personId, other } of sides) {
    const masked = await readMasked(parts, other);
    const about = masked?.nameMasked ?? '';
    const end = kind === 'mandate-ending' ? { kind, about, on: to } : { kind, about };
    await parts.tellPerson(tx, { noticeId: newId<Branded<'NoticeId'>>(), personId, ...end });
  }
}

async function representativeOf(
  tx: Transaction,
  organisationId: string,
): Promise<string | undefined> {
  const row = await tx.maybeOne<{ agentId: string }>(sql`
    select agent_id as "agentId" from identity.mandates
     where kind = 'representation' and mandator_id = ${organisationId} and revoked_at is null
  `);
  return row?.agentId;
}
