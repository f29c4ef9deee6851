import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openidHouse, type OpenidHouse, type SignedInBrowser } from './openid-house.ts';
import { openSystem, tokensFor } from './openid-walk.ts';

const processes = 4;
/** The promise is a second; the test waits no longer. */
const withinMs = 1_000;

describe('four processes on one database', () => {
  let house: OpenidHouse;
  const children: ChildProcess[] = [];
  const addresses: string[] = [];
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
    for (let one = 0; one < processes; one += 1) {
      const child = fork(join(import.meta.dirname, 'provider-process.ts'), [
        house.databaseUrl,
        house.issuer,
      ]);
      children.push(child);
      const [{ port }] = (await once(child, 'message')) as [{ port: number }];
      addresses.push(`http://127.0.0.1:${port}`);
    }
  });
  after(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const work of tidying.reverse()) await work();
  });

  const everywhere = <Value>(ask: (address: string) => Promise<Value>) =>
    Promise.all(addresses.map(ask));

  it('know within a second that an account was disabled, in its sessions and in the tokens given in them', async () => {
    const system = await house.register({ clientId: 'of-the-disabled' });
    const person = await house.person();
    const { access_token: token } = await tokensFor(house, system, person);
    const signedIn = (browser: SignedInBrowser) =>
      everywhere(async (address) => {
        const answer = await browser.go(`${address}/api/me`);
        return ((await answer.json()) as { kind: string }).kind;
      });
    const userinfo = () =>
      everywhere(async (address) => {
        const headers = { authorization: `Bearer ${token}` };
        return (await fetch(`${address}/openid/userinfo`, { headers })).status;
      });
    assert.deepEqual(await signedIn(person), Array(processes).fill('person'));
    assert.deepEqual(await userinfo(), Array(processes).fill(200));
    await house.identity.disablePerson(person.personId);
    await pause(withinMs);
    assert.deepEqual(await signedIn(person), Array(processes).fill('anonymous'));
    assert.deepEqual(await userinfo(), Array(processes).fill(401));
  });

  it('know within a second that a system was suspended, with everything it holds', async () => {
    const system = await house.register({ clientId: 'suspended-everywhere' });
    const person = await house.person();
    const { access_token: token } = await tokensFor(house, system, person);
    const asked = () =>
      everywhere(async (address) => {
        const headers = { authorization: `Bearer ${token}` };
        return (await fetch(`${address}/openid/userinfo`, { headers })).status;
      });
    assert.deepEqual(await asked(), Array(processes).fill(200));
    await house.register({ ...system, status: 'suspended' });
    await pause(withinMs);
    assert.deepEqual(await asked(), Array(processes).fill(401));
    await assert.rejects(openSystem(house, system, person));
  });
});
