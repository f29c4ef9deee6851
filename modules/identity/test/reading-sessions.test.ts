import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import type { OpenidPayload } from '../src/openid/openid-record.ts';
import { createSsoSessions } from '../src/openid/sso-session.ts';
import { openidHouse } from './openid-house.ts';
import { tokensFor } from './openid-walk.ts';

describe('a session that is to open a system', () => {
  it('is read together with the grant under which it opened that system before, each its own', async (t) => {
    const house = await openidHouse(t);
    const first = await house.register({ clientId: 'opened-first' });
    const second = await house.register({ clientId: 'opened-second' });
    const person = await house.person();
    await tokensFor(house, first, person);
    await tokensFor(house, second, person);
    const { sessionId } = await house.db.one<{ sessionId: string }>(sql`
      select session_id as "sessionId" from identity.openid_authorizations`);
    const heard = new Map<string, OpenidPayload | undefined>();
    const sessions = createSsoSessions({ db: house.db, clock: systemClock }, (id, grant) =>
      heard.set(id, grant),
    );
    const asked = ['opened-second', undefined, 'never-opened', 'opened-first'];
    const read = await Promise.all(asked.map((clientId) => sessions.find({ sessionId, clientId })));
    for (const session of read) assert.equal(session?.sessionId, sessionId);
    const grantOf = (clientId: string) => read[0]!.authorizations[clientId]!.grantId!;
    assert.deepEqual(
      [...heard].map(([id, grant]) => [id, grant?.clientId]),
      [
        [grantOf('opened-second'), 'opened-second'],
        [grantOf('opened-first'), 'opened-first'],
      ],
    );

    await house.db.run(sql`
      delete from identity.openid_records where grant_id = ${grantOf('opened-first')}`);
    await sessions.find({ sessionId, clientId: 'opened-first' });
    assert.equal(heard.get(grantOf('opened-first')), undefined);
    // What one reader makes of its answer is no other's.
    assert.notEqual(read[0]!.authorizations, read[1]!.authorizations);
  });
});
