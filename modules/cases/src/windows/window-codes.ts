import { randomInt } from 'node:crypto';
import { sql } from '@tongban/database';
import { addMs, ok, refuse } from '@tongban/kernel';
import type { Instant, Refusal, Result } from '@tongban/kernel';
import type { WindowProblemCode } from './problems.ts';
import type { WindowWorld } from './window-world.ts';
import type { Window } from './window-authority.ts';

// Without letters and digits that are taken for one another when read aloud.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;
const minuteMs = 60_000;

export interface Shown {
  readonly personId: string;
  readonly draftId: string | null;
  readonly caseId: string;
}

/** A code the person shows at a window, so that the officer there goes on with this and nothing else. */
export async function makeWindowCode(
  { drafts: { db, keys, clock }, settings }: WindowWorld,
  shown: Shown,
): Promise<{ code: string; expiresAt: Instant }> {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  const expiresAt = addMs(clock(), settings.showingMinutes * minuteMs);
  await db.run(sql`
    insert into cases.window_codes (code_digest, person_id, draft_id, case_id, expires_at)
    values (${digestOf(keys, code)}, ${shown.personId}, ${shown.draftId}, ${shown.caseId}, ${expiresAt})
  `);
  return { code, expiresAt };
}

/** What the code stands for, without opening it: at a window where it cannot be gone on with it is good for another. */
export async function readWindowCode(
  { drafts: { db, keys, clock } }: WindowWorld,
  typed: string,
): Promise<Result<Shown, Refusal<WindowProblemCode>>> {
  const shown = await db.maybeOne<Shown>(sql`
    select person_id as "personId", draft_id as "draftId", case_id as "caseId"
      from cases.window_codes
     where code_digest = ${digestOf(keys, plainOf(typed))} and used_at is null
       and expires_at > ${clock()}
  `);
  return shown === undefined ? notValid : ok(shown);
}

/** What the code stands for; it opens once. */
export async function useWindowCode(
  { drafts: { db, keys, clock } }: WindowWorld,
  typed: string,
  { officerId, organId }: Window,
): Promise<Result<Shown, Refusal<WindowProblemCode>>> {
  const now = clock();
  const code = plainOf(typed);
  const shown = await db.maybeOne<Shown>(sql`
    update cases.window_codes
       set used_at = ${now}, officer_id = ${officerId}, organ_id = ${organId}
     where code_digest = ${digestOf(keys, code)} and used_at is null and expires_at > ${now}
    returning person_id as "personId", draft_id as "draftId", case_id as "caseId"
  `);
  return shown === undefined ? notValid : ok(shown);
}

/** For whom the officer may go on with the case: the one who showed the code some hours ago at most. */
export async function findServed(
  { drafts: { db, clock }, settings }: WindowWorld,
  { officerId, caseId }: { officerId: string; caseId: string },
): Promise<Result<{ personId: string; organId: string }, Refusal<WindowProblemCode>>> {
  const since = addMs(clock(), -settings.servingHours * 60 * minuteMs);
  const shown = await db.maybeOne<{ personId: string; organId: string }>(sql`
    select person_id as "personId", organ_id as "organId" from cases.window_codes
     where officer_id = ${officerId} and case_id = ${caseId} and used_at > ${since}
     order by used_at desc
     limit 1
  `);
  return shown === undefined ? notValid : ok(shown);
}

function plainOf(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

function digestOf(keys: WindowWorld['drafts']['keys'], code: string): Buffer {
  return Buffer.from(keys.mac('cases/window-code', code));
}

export const notValid = refuse('windows/code-not-valid', {
  zh: '办事码无效、已使用或已过期，请申请人重新出示。',
  en: 'The code is not valid, was used, or has expired. Ask the person to show another.',
});
