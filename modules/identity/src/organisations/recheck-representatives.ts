import { sql, type JobHandler } from '@tongban/database';
import { addMs, dayOf, type Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { Organisation } from './organisation.ts';
import { confirmRepresentation } from './represent-organisation.ts';

const aPage = 50;
const mostPages = 2_000;
/** Asked this recently, nobody is asked about again: a run that is begun anew goes on where it was. */
const askedMs = 20 * 3_600_000;

/**
 * Every night the business registry is asked whether each legal representative still is one (民法典 Art 61). Whoever it no longer
 * names loses the role and the sessions in it, and both sides are told. While it is silent nobody loses anything, and the job is
 * tried again.
 */
export function recheckRepresentatives(parts: IdentityParts): JobHandler<unknown> {
  return {
    name: 'identity.recheck-representatives',
    cron: '13 17 * * *',
    timeoutMs: 60 * 60_000,
    async run(_, { signal }) {
      const before = addMs(parts.clock(), -askedMs);
      for (let page = 0; page < mostPages; page += 1) {
        const due = await listDue(parts, before);
        for (const representation of due) {
          signal.throwIfAborted();
          await ask(parts, representation);
        }
        if (due.length < aPage) return;
      }
    },
  };
}

interface Due extends Organisation {
  readonly mandateId: string;
  readonly personId: string;
}

function listDue({ db, clock }: IdentityParts, before: Instant): Promise<Due[]> {
  return db.many<Due>(sql`
    select m.mandate_id as "mandateId", m.agent_id as "personId", o.organisation_id as "organisationId",
           o.credit_code as "creditCode", o.name
      from identity.mandates m
      join identity.organisations o on o.organisation_id = m.mandator_id
     where m.kind = 'representation' and m.revoked_at is null and m.to_on >= ${dayOf(clock())}::date
       and greatest(m.checked_at, m.asked_at) < ${before}
     order by greatest(m.checked_at, m.asked_at), m.mandate_id
     limit ${aPage}
  `);
}

async function ask(parts: IdentityParts, due: Due): Promise<void> {
  const { mandateId, personId, ...organisation } = due;
  const confirmed = await confirmRepresentation(parts, {
    personId,
    organisation,
    isRoutine: true,
  });
  if (!confirmed.ok && confirmed.refusal.code === 'identity/business-registry-unavailable') {
    throw new Error('The business registry is silent; the rest is asked about when it answers.');
  }
  const at = parts.clock();
  // What it could not judge is asked again tomorrow.
  const checked = confirmed.ok ? sql`, checked_at = ${at}` : sql``;
  await parts.db.run(
    sql`update identity.mandates set asked_at = ${at}${checked} where mandate_id = ${mandateId}`,
  );
}
