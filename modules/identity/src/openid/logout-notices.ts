import { sql, type Database } from '@tongban/database';
import type { Provider } from 'oidc-provider';
import { sendCasLogout } from '../cas/send-cas-logout.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';

export interface LogoutNoticeParts {
  readonly db: Database;
  provider(): Promise<Provider>;
  readonly systems: SystemMemory;
  /** For the log: which system did not hear it; never who. */
  onUnheard?(clientId: string, error: unknown): void;
}

interface Notice {
  readonly noticeId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly sid: string;
  readonly attempts: number;
}

/** The method of the library that its types leave out. */
interface LoggedOutClient {
  backchannelLogout(accountId: string, sid: string): Promise<unknown>;
}

const atOnce = 50;
const mostAttempts = 6;
const timeoutMs = 3_000;

/**
 * Tells systems that a session is over (OpenID Connect Back-Channel Logout 1.0). Every process takes notices that no other has
 * taken; one that dies half way leaves them to the others. Answers how many were owed.
 */
export async function sendLogoutNotices(parts: LogoutNoticeParts): Promise<number> {
  const { db } = parts;
  const waiting = await db.maybeOne(sql`
    select 1 as one from identity.logout_notices where sent_at is null and given_up_at is null limit 1
  `);
  if (waiting === undefined) return 0;
  // Taken for as long as one attempt may last, so that nobody else sends it meanwhile.
  const notices = await db.many<Notice>(sql`
    update identity.logout_notices
       set attempts = attempts + 1,
           created_at = clock_timestamp() + interval '1 second' * power(2, attempts + 2),
           given_up_at = case when attempts + 1 >= ${mostAttempts}::int then clock_timestamp() end
     where notice_id in (select notice_id from identity.logout_notices
                          where sent_at is null and given_up_at is null and created_at <= now()
                          order by created_at limit ${atOnce} for update skip locked)
    returning notice_id as "noticeId", client_id as "clientId", person_id as "personId", sid, attempts
  `);
  const provider = await parts.provider();
  await Promise.all(
    notices.map(async (notice) => {
      try {
        await tell(parts.systems, provider, notice);
        await db.run(sql`
          update identity.logout_notices set sent_at = clock_timestamp(), given_up_at = null
           where notice_id = ${notice.noticeId}
        `);
      } catch (error) {
        parts.onUnheard?.(notice.clientId, error);
      }
    }),
  );
  return notices.length;
}

async function tell(
  systems: SystemMemory,
  provider: Provider,
  { clientId, personId, sid }: Notice,
): Promise<void> {
  const system = await systems.find(clientId);
  if (system?.protocol === 'cas') {
    if (system.logoutAddress === null || system.status !== 'active') return;
    return sendCasLogout(system.logoutAddress, { ticket: sid, timeoutMs });
  }
  const client = await provider.Client.find(clientId);
  // Suspended, or it wants to hear nothing.
  if (client?.backchannelLogoutUri === undefined) return;
  await Promise.race([
    (client as unknown as LoggedOutClient).backchannelLogout(personId, sid),
    new Promise((_resolve, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), timeoutMs).unref();
    }),
  ]);
}
