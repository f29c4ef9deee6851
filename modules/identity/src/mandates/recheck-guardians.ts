import { sql, type JobHandler } from '@tongban/database';
import { addMs, dayOf, type Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { readWard } from '../persons/read-ward.ts';
import { enterInBook } from './mandate-book.ts';
import { markMandate } from './mandate-rows.ts';
import { tellBothSides, type ToldMandate } from './tell-both-sides.ts';

const aPage = 50;
const mostPages = 2_000;
/** Asked this recently, nobody is asked about again: a run that is begun anew goes on where it was. */
const askedMs = 20 * 3_600_000;

/**
 * Every night the household register is asked whether each guardian still is one: a court may have removed them (民法典 Art 36),
 * or the child been adopted. Whoever it no longer names acts for the child no more, and is told. While it is silent nobody loses
 * anything, and the job is tried again.
 */
export function recheckGuardians(parts: IdentityParts): JobHandler<unknown> {
  return {
    name: 'identity.recheck-guardians',
    cron: '33 17 * * *',
    timeoutMs: 60 * 60_000,
    async run(_, { signal }) {
      const before = addMs(parts.clock(), -askedMs);
      for (let page = 0; page < mostPages; page += 1) {
        const due = await listDue(parts, before);
        for (const guardianship of due) {
          signal.throwIfAborted();
          await ask(parts, guardianship);
        }
        if (due.length < aPage) return;
      }
    },
  };
}

function listDue({ db, clock }: IdentityParts, before: Instant): Promise<ToldMandate[]> {
  return db.many<ToldMandate>(sql`
    select mandate_id as "mandateId", mandator_kind as "mandatorKind", mandator_id as "mandatorId",
           agent_id as "agentId", to_on as "to"
      from identity.mandates
     where kind = 'guardianship' and revoked_at is null and to_on >= ${dayOf(clock())}::date
       and coalesce(asked_at, granted_at) < ${before}
     order by coalesce(asked_at, granted_at), mandate_id
     limit ${aPage}
  `);
}

async function ask(parts: IdentityParts, due: ToldMandate): Promise<void> {
  const { mandateId, mandatorKind, mandatorId, agentId: personId } = due;
  const [guardian, child] = await Promise.all([
    namedPerson(parts, personId),
    mandatorKind === 'ward' ? readWard(parts, mandatorId) : namedPerson(parts, mandatorId),
  ]);
  const at = parts.clock();
  // Of somebody who has been erased nothing can be asked, and nothing is taken for an answer.
  const isGone =
    guardian !== undefined &&
    child !== undefined &&
    (await isNoGuardian(parts, { personId, guardian, child }));
  await parts.db.transaction(async (tx) => {
    await tx.run(
      sql`update identity.mandates set asked_at = ${at} where mandate_id = ${mandateId}`,
    );
    if (!isGone) return;
    if ((await markMandate(tx, mandateId, { revokedAt: at, revokedBy: personId })) === 0) return;
    const data = { because: 'registry' };
    await enterInBook(tx, { mandateId, type: 'MandateRevoked', at, personId, data });
    await tellBothSides(tx, parts, due, { kind: 'mandate-ended', at });
  });
}

interface Named {
  readonly name: string;
  readonly idNumber: string;
}

async function namedPerson(parts: IdentityParts, personId: string): Promise<Named | undefined> {
  const { name, idNumber } = (await readOwnDetails(parts, personId)) ?? {};
  return name === undefined || idNumber === undefined ? undefined : { name, idNumber };
}

async function isNoGuardian(
  parts: IdentityParts,
  { personId, guardian, child }: { personId: string; guardian: Named; child: Named },
): Promise<boolean> {
  const answer = await parts.verifyGuardian({
    personId,
    guardian: { name: guardian.name, idNumber: guardian.idNumber },
    child: { name: child.name, idNumber: child.idNumber },
    isRoutine: true,
  });
  if (!answer.ok) {
    throw new Error('The household register is silent; the rest is asked about when it answers.');
  }
  return answer.value.outcome === 'mismatch';
}
