import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { citizen, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('a citizen number that is entered wrongly', () => {
  let platform: TestPlatform;
  let wang: Visitor;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    wang = await citizen(platform, people.A.phone);
  });
  after(() => platform.stop());

  const wrong = [
    {
      it: 'is refused when its check digit is wrong',
      idNumber: '440308199901010011',
      code: 'citizen-ids/check-digit',
      zh: '公民身份号码的校验码不正确，请逐位核对。',
      en: 'The check digit of the citizen number is wrong. Compare it character by character.',
    },
    {
      it: 'is refused when the birth date is 30 February',
      idNumber: '440305199002301018',
      code: 'citizen-ids/birth-date',
      zh: '公民身份号码中的出生日期不存在，请核对第7至14位。',
      en: 'The date of birth in the citizen number does not exist. Check characters 7 to 14.',
    },
    {
      it: 'is refused when the birth date is 29 February of a year without one, though the check digit is right',
      idNumber: '33010620010229991X',
      code: 'citizen-ids/birth-date',
      zh: '公民身份号码中的出生日期不存在，请核对第7至14位。',
      en: 'The date of birth in the citizen number does not exist. Check characters 7 to 14.',
    },
    {
      it: 'is refused when the birth date is tomorrow',
      idNumber: '440305202603039916',
      code: 'citizen-ids/birth-in-future',
      zh: '公民身份号码中的出生日期晚于今天，请核对第7至14位。',
      en: 'The date of birth in the citizen number is in the future. Check characters 7 to 14.',
    },
    {
      it: 'is refused when a character is missing, and the answer says how many there are',
      idNumber: '4403051990010199X',
      code: 'citizen-ids/length',
      zh: '公民身份号码应为18位，现为17位。',
      en: 'A citizen number has 18 characters; this one has 17.',
    },
    {
      it: 'is refused when it is an old one of 15 digits',
      idNumber: '440305900101991',
      code: 'citizen-ids/old-number',
      zh: '15位身份证号码已停止使用，请填写18位公民身份号码。',
      en: '15-digit numbers are no longer in use. Enter the citizen number of 18 characters.',
    },
    {
      it: 'is refused when a letter stands where a digit belongs',
      idNumber: '44O30519900101991X',
      code: 'citizen-ids/characters',
      zh: '公民身份号码前17位应为数字，最后一位应为数字或X。',
      en: 'The first 17 characters of a citizen number are digits; the last is a digit or X.',
    },
  ];

  for (const { it: sentence, idNumber, ...words } of wrong) {
    it(sentence, async () => {
      const before = await proofs();
      await refused(
        (language) =>
          wang.send('POST', '/api/real-name-checks', {
            body: { name: people.A.name, idNumber },
            language,
          }),
        { status: 422, ...words },
      );
      assert.deepEqual(await proofs(), before, 'the registry was not asked and nothing was bound');
      assert.equal((await wang.get('/api/me')).body.assuranceLevel, 1);
    });
  }

  it('is refused when it belongs to somebody else, and nothing is bound to the account', async () => {
    await refused(
      (language) =>
        wang.send('POST', '/api/real-name-checks', {
          body: { name: people.A.name, idNumber: people.B.idNumber },
          language,
        }),
      {
        status: 422,
        code: 'identity/name-does-not-match',
        zh: '姓名与公民身份号码不一致，请核对后再试。',
        en: 'Name and citizen number do not belong together. Check both and try again.',
      },
    );
    assert.equal((await proofs()).bound, 0);
  });

  it('is never repeated in the answer', async () => {
    const { body } = await wang.send('POST', '/api/real-name-checks', {
      body: { name: people.A.name, idNumber: '440308199901010011' },
    });
    assert.doesNotMatch(JSON.stringify(body), /440308199901010011|王小明/);
  });

  it('is accepted in full-width digits, with spaces and a small x: it is read before it is judged', async () => {
    const typed = [...people.A.idNumber]
      .map((character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0))
      .join('')
      .toLowerCase();
    const { status, body } = await wang.send('POST', '/api/real-name-checks', {
      body: { name: people.A.name, idNumber: ` ${typed.slice(0, 6)} ${typed.slice(6)} ` },
    });
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.assuranceLevel, 2);
    assert.equal((await proofs()).bound, 1);
  });

  it('is accepted for a phone in full-width digits too', async () => {
    const phone = [...people.B.phone]
      .map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0))
      .join('');
    const { status, body } = await wang.send('POST', '/api/phone-codes', { body: { phone } });
    assert.equal(status, 202, JSON.stringify(body));
  });

  async function proofs() {
    return platform.db.one<{ tried: number; bound: number }>(sql`
      select (select count(*)::int from identity.proofs where level = 2) as tried,
             (select count(*)::int from identity.persons where id_number_index is not null) as bound
    `);
  }
});
