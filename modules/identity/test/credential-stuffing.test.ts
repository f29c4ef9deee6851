import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPasswordHashing } from '../src/officers/password-hashing.ts';
import { signInWithPassword } from '../src/passwords/sign-in-with-password.ts';
import { deviceOf } from '../src/sessions/device.ts';
import { identityHouse, signIn, type IdentityHouse } from './identity-house.ts';

const password = '早上八点去南山看日出吧';
const attacker = '198.51.100.7';
const home = '203.0.113.9';
const firstPhone = 13_500_000_000;

describe('a list of stolen pairs', () => {
  it('of which one in a hundred is right: an address gets through a hundred, and others sign in meanwhile', async (t) => {
    const house = await identityHouse(t);
    const enter = entering(house);
    const victims = [50, 150, 250];
    for (const place of victims) await owner(house, String(firstPhone + place));
    const own = String(firstPhone - 1);
    await owner(house, own);
    const said = new Map<string, number>();
    for (let begin = 0; begin < 300; begin += 20) {
      const pairs = Array.from({ length: 20 }, (_, place) => {
        const right = victims.includes(begin + place);
        const phone = String(firstPhone + begin + place);
        return enter({ phone, address: attacker, password: right ? password : 'from a list' });
      });
      const [mine, ...theirs] = await Promise.all([
        enter({ phone: own, address: home, password }),
        ...pairs,
      ]);
      assert.equal(mine, 'entered');
      for (const one of theirs) said.set(one, (said.get(one) ?? 0) + 1);
    }
    assert.deepEqual(Object.fromEntries(said), {
      'identity/password-not-right': 99,
      entered: 1,
      'identity/too-many-tries': 200,
    });
  });

  it('cannot be sorted into who has an account and who has not by the work it makes', async (t) => {
    const house = await identityHouse(t);
    const enter = entering(house);
    const known = String(firstPhone);
    await owner(house, known);
    let strangers = 0;
    const work = async (phone: string) => {
      const before = process.cpuUsage();
      await enter({ phone, address: attacker, password: 'from a list' });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    // The first ones warm the program up.
    await take(8);
    // What only a busy machine told apart in one take looks the same in another; a difference that is there shows in each.
    let [apart, seen] = [Infinity, 0];
    for (let turn = 0; turn < 4 && (apart >= 4.5 || seen <= 4.5); turn += 1) {
      const { wrong, unknown, malformed } = await take(20);
      apart = Math.min(apart, Math.abs(welch(wrong, unknown)));
      seen = Math.max(seen, welch(wrong, malformed));
    }
    t.diagnostic(`t ${apart.toFixed(2)}; of what is refused at once ${seen.toFixed(2)}`);
    assert.ok(apart < 4.5, `the work tells them apart: t = ${apart}`);
    assert.ok(seen > 4.5, `the measure would not see it: t = ${seen}`);

    async function take(times: number) {
      const [wrong, unknown, malformed]: [number[], number[], number[]] = [[], [], []];
      for (let count = 0; count < times; count += 1) {
        house.clock.advance(86_400_000);
        strangers += 1;
        wrong.push(await work(known));
        unknown.push(await work(String(firstPhone + 1_000 + strangers)));
        malformed.push(await work('no phone'));
      }
      return { wrong, unknown, malformed };
    }
  });
});

async function owner(house: IdentityHouse, phone: string): Promise<void> {
  const browser = await signIn(house, phone);
  assert.equal((await browser.put('/api/password', { password })).status, 204);
}

/** What the sign-in says: that it entered, or the code of its refusal. */
function entering({ identity }: IdentityHouse) {
  const { parts } = identity.inside;
  const hashing = createPasswordHashing(parts.settings.passwordHashing);
  const device = deviceOf('a program');
  return async (tried: { phone: string; address: string; password: string }) => {
    const answer = await signInWithPassword(parts, hashing, { ...tried, device });
    return answer.ok ? 'entered' : answer.refusal.code;
  };
}

/** Welch's t of two samples: beyond ±4.5 they come from different things. */
function welch(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [momentsOf(one), momentsOf(other)];
  return (a.mean - b.mean) / Math.sqrt(a.variance / one.length + b.variance / other.length);
}

function momentsOf(all: readonly number[]) {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (all.length - 1);
  return { mean, variance };
}
