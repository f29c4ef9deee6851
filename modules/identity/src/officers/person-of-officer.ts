import { randomInt } from 'node:crypto';
import { isUniqueViolation, sql } from '@tongban/database';
import type { OfficerActor, PersonActor } from '@tongban/http';
import { addMs, ok, refuse, type Instant, type Result } from '@tongban/kernel';
import type { IdentityParts, OfficerAppointment } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { noteEndings, type EndedSession } from '../sessions/end-sessions.ts';
import { requireRecent } from '../sessions/require-recent.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import { appendTo } from '../store/append-to.ts';
import { takeAllowance } from '../store/take-allowance.ts';

export interface OwnPost {
  readonly officerNumber: string;
  readonly appointments: readonly OfficerAppointment[];
}

/** The post the person holds, once it is known to be theirs. */
export async function ownPost(
  { db, officers }: IdentityParts,
  personId: string,
): Promise<OwnPost | undefined> {
  const row = await db.maybeOne<{ officerId: string }>(sql`
    select officer_id as "officerId" from identity.officer_persons
     where person_id = ${personId} and officer_id is not null
  `);
  const officer = row && (await officers.find(row.officerId));
  if (officer === undefined) return undefined;
  const appointments = await officers.appointmentsOf(officer.officerId);
  return { officerNumber: officer.officerNumber, appointments };
}

// Without those that are taken for others on a small screen.
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 12;

/** In the citizen's own account, at a fresh level 3: a code that the same human enters in the officer's account. */
export async function offerPerson(
  parts: IdentityParts,
  person: PersonActor,
): Promise<Result<{ code: string; expiresAt: Instant }>> {
  const { db, clock, settings } = parts;
  const at = clock();
  const fresh = requireFresh(person, at, settings.freshMs);
  if (!fresh.ok) return fresh;
  const letter = () => alphabet[randomInt(alphabet.length)];
  const code = Array.from({ length: codeLength }, letter).join('');
  const expiresAt = addMs(at, settings.mergeCodeMs);
  const made = await db.run(sql`
    insert into identity.officer_persons as known (person_id, code_hash, code_expires_at)
    values (${person.personId}, ${hashOfToken(code)}, ${expiresAt})
    on conflict on constraint officer_persons_pkey do update
       set code_hash = excluded.code_hash, code_expires_at = excluded.code_expires_at
     where known.officer_id is null
  `);
  return made === 1 ? ok({ code, expiresAt }) : refuseLinked();
}

/**
 * In the officer's account, signed in just now: the post is this person's from here on. The names must be the same, so that nobody
 * lends a colleague an identity. It is in the book, and nobody takes it back alone.
 */
export async function linkPerson(
  parts: IdentityParts,
  { officer, code }: { officer: OfficerActor; code: string },
): Promise<Result<void>> {
  const { db, clock, settings, officers } = parts;
  const at = clock();
  const { officerId } = officer;
  const recent = requireRecent(officer, { at, recentMs: settings.recentMs });
  if (!recent.ok) return recent;
  const wait = await takeAllowance(db, settings.mergeTries, { subject: officerId, at });
  if (wait !== undefined) return refuseTries(wait);
  const typed = code.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  const offered = await db.maybeOne<{ personId: string }>(sql`
    select person_id as "personId" from identity.officer_persons
     where code_hash = ${hashOfToken(typed)} and code_expires_at > ${at}
  `);
  if (offered === undefined) return refuseCode();
  const { personId } = offered;
  const own = await readOwnDetails(parts, personId);
  if (own?.name === undefined || own.name !== (await officers.find(officerId))?.name) {
    return refuseName();
  }
  try {
    return await db.transaction(async (tx): Promise<Result<void>> => {
      const linked = await tx.run(sql`
        update identity.officer_persons
           set officer_id = ${officerId}, linked_at = ${at}, code_hash = null, code_expires_at = null
         where person_id = ${personId} and code_hash = ${hashOfToken(typed)}
      `);
      if (linked === 0) return refuseCode();
      // Every process reads these sessions again: from now on they say which person this is.
      const open = await tx.many<EndedSession>(sql`
        select token_hash as "tokenHash" from identity.sessions
         where officer_id = ${officerId} and ended_at is null
      `);
      await noteEndings(tx, open);
      const actor = `officer:${officerId}`;
      const data = { personId };
      await appendTo(tx, `officer-person/${officerId}`, { type: 'PersonLinked', at, actor, data });
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'officer_persons_one_officer')) return refuseLinked();
    throw error;
  }
}

function refuseCode() {
  return refuse('identity/link-code-wrong', {
    zh: '关联码不正确、已使用或已过期。',
    en: 'The code is wrong, used or too old.',
  });
}

function refuseName() {
  return refuse('identity/link-name-differs', {
    zh: '关联码所属账户的姓名与工作人员姓名不一致。只能关联本人的账户。',
    en: 'The account of this code has another name than the officer. Only one’s own account is linked.',
  });
}

function refuseLinked() {
  return refuse('identity/link-exists', {
    zh: '本人账户与工作人员账号已经关联。如有错误，请由两名管理员停用该账号。',
    en: 'A link exists already. If it is wrong, two administrators close the account.',
  });
}

function refuseTries(retryAfterSeconds: number) {
  return refuse(
    'identity/too-many-tries',
    { zh: '尝试次数过多，请稍后再试。', en: 'Too many tries. Please try again later.' },
    { retryAfterSeconds },
  );
}
