import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { parseDay } from '@tongban/kernel';
import { people } from '@tongban/testing';
import { createIdentity } from '../src/index.ts';
import { houseOfSuite, liOfficer, signIn, type IdentityHouse } from './identity-house.ts';

describe('reading about a person', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let personId: string;
  beforeEach(async () => {
    house = houseNow();
    house.clock.advance(61_000);
    const browser = await signIn(house, people.A.phone);
    const { name, idNumber } = people.A;
    await browser.post('/api/real-name-checks', { name, idNumber });
    personId = String((await browser.get('/api/me')).body['personId']);
    house.receipts.length = 0;
  });

  const reading = () => ({
    personId,
    officerId: liOfficer.officerId,
    organId: '11440305MB0TE00040',
    caseId: '0193b0d0-0000-7000-8000-0000000000aa',
    purpose: '受理审查',
    plain: false,
  });

  it('an officer sees a mask, and the plain text when the work needs it; both leave a receipt', async () => {
    const masked = await house.identity.getPersonForCase(reading());
    assert.deepEqual(masked, {
      ok: true,
      value: { name: '王*明', idNumber: '4****************X', phone: '138****0001' },
    });
    const plain = await house.identity.getPersonForCase({ ...reading(), plain: true });
    assert.ok(plain.ok);
    assert.equal(plain.value.idNumber, people.A.idNumber);
    assert.equal(house.receipts.length, 2);
    assert.doesNotMatch(JSON.stringify(house.receipts), /王小明|44030519900101991X/);
  });

  it('there is no reading without a reason or without a case', async () => {
    for (const change of [{ purpose: '  ' }, { purpose: '查'.repeat(201) }, { caseId: '' }]) {
      const answer = await house.identity.getPersonForCase({ ...reading(), ...change });
      assert.ok(!answer.ok);
      assert.equal(answer.refusal.code, 'identity/purpose-missing');
    }
    assert.equal(house.receipts.length, 0);
  });

  it('when no receipt can be left nothing is read', async () => {
    const { parts } = house.identity.inside;
    const broken = createIdentity({
      issuer: 'http://localhost:8080',
      ...parts,
      leaveReadReceipt: () => Promise.reject(new Error('no room for the receipt')),
    });
    await assert.rejects(broken.getPersonForCase({ ...reading(), plain: true }));
  });

  it('rules get facts instead of the number', async () => {
    const facts = await house.identity.personFacts(personId, parseDay('2026-01-01') ?? fail());
    assert.deepEqual(facts, {
      hasRealName: true,
      age: 36,
      birthOn: '1990-01-01',
      sex: 'male',
      regionCode: '440305',
    });
    const dayBefore = parseDay('2025-12-31') ?? fail();
    assert.equal((await house.identity.personFacts(personId, dayBefore))?.age, 35);
  });

  it('messages get the phone, and nobody gets anything after the key is destroyed', async () => {
    const contact = await house.identity.contactOf(personId);
    assert.deepEqual(contact, { phone: people.A.phone, language: 'zh' });
    await house.identity.personKeys.forget(personId);
    assert.equal(await house.identity.contactOf(personId), undefined);
    assert.equal(await house.identity.readMasked(personId), undefined);
    const answer = await house.identity.getPersonForCase(reading());
    assert.ok(!answer.ok);
  });
});

function fail(): never {
  throw new Error('The day of the test does not exist.');
}
