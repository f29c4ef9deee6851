import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openidHouse } from './openid-house.ts';
import { exchange, openSystem } from './openid-walk.ts';

const wide = { perSecond: 1000, burst: 1000 };

describe('a flood at the protocol endpoints', () => {
  it('of one system is turned away, and the others are served', async (t) => {
    const perSystem = { perSecond: 0.01, burst: 6 };
    const house = await openidHouse(t, {
      settings: { openidLimits: { perAddress: wide, perSystem } },
    });
    const noisy = await house.register({ clientId: 'noisy-system' });
    const quiet = await house.register({ clientId: 'quiet-system' });
    const browser = await house.person();
    let signedIn = 0;
    const flood = async () => {
      for (; signedIn < 20; signedIn += 1) {
        const answer = await exchange(house, noisy, await openSystem(house, noisy, browser));
        assert.equal(answer.status, 200);
      }
    };
    await assert.rejects(flood);
    assert.ok(signedIn >= 1 && signedIn <= 6, `${signedIn} times`);
    const answer = await exchange(house, quiet, await openSystem(house, quiet, browser));
    assert.equal(answer.status, 200);
  });

  it('under the name of a system by somebody else costs that system nothing', async (t) => {
    const perSystem = { perSecond: 0.01, burst: 6 };
    const house = await openidHouse(t, {
      settings: { openidLimits: { perAddress: wide, perSystem } },
    });
    const system = await house.register({ clientId: 'robbed-system' });
    for (let count = 0; count < 30; count += 1) {
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code: 'x',
        client_id: system.clientId,
      });
      const answer = await fetch(`${house.url}/openid/token`, { method: 'POST', body });
      assert.ok([400, 401].includes(answer.status));
    }
    const browser = await house.person();
    const answer = await exchange(house, system, await openSystem(house, system, browser));
    assert.equal(answer.status, 200);
  });

  it('from one address is answered before anything is read, with the time to wait', async (t) => {
    const perAddress = { perSecond: 0.1, burst: 10 };
    const house = await openidHouse(t, {
      settings: { openidLimits: { perAddress, perSystem: wide } },
    });
    const answers: Response[] = [];
    for (let count = 0; count < 12; count += 1) {
      answers.push(await fetch(`${house.url}/openid/jwks`));
    }
    const statuses = answers.map(({ status }) => status);
    assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 200), 429, 429]);
    const last = answers[11]!;
    assert.equal(last.headers.get('retry-after'), '10');
    const body = (await last.json()) as { error: string };
    assert.equal(body.error, 'temporarily_unavailable');
  });
});
