import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, parseDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { ageOn, citizenIdCheckCharacter, maskCitizenId, parseCitizenId } from './index.ts';
import type { CitizenIdKind, Sex } from './index.ts';

const today = parseDay('2026-09-18')!;

describe('reading a citizen number', () => {
  const valid: [id: string, sex: Sex, birthOn: string, kind?: CitizenIdKind][] = [
    ['11010519491231002X', 'female', '1949-12-31'],
    ['44030519900101991X', 'male', '1990-01-01'],
    ['110101198511089929', 'female', '1985-11-08'],
    ['37010219600815993X', 'male', '1960-08-15'],
    ['510104202603019912', 'male', '2026-03-01'],
    ['310101200712319927', 'female', '2007-12-31'],
    ['440104200911249931', 'male', '2009-11-24'],
    ['44030520080301995X', 'male', '2008-03-01'],
    ['440305195606129961', 'female', '1956-06-12'],
    ['440305201409019980', 'female', '2014-09-01'],
    ['510104198810059918', 'male', '1988-10-05'],
    ['440305202608189928', 'female', '2026-08-18'],
    ['220102197905069979', 'male', '1979-05-06'],
    ['110105199912319940', 'female', '1999-12-31'],
    ['810000199408230021', 'female', '1994-08-23', 'hong-kong'],
    ['830000199201300022', 'female', '1992-01-30', 'taiwan'],
    ['911840198101010010', 'male', '1981-01-01', 'foreign-permanent-resident'],
  ];
  for (const [id, sex, birthOn, kind = 'resident'] of valid) {
    it(`reads ${id}`, () => {
      const parsed = parseCitizenId(id, today);
      assert.ok(parsed.ok);
      assert.equal(parsed.value.id, id);
      assert.equal(parsed.value.sex, sex);
      assert.equal(parsed.value.birthOn, birthOn);
      assert.equal(parsed.value.kind, kind);
    });
  }

  it('tells Macao residents by 82', () => {
    const first17 = '82000019900101001';
    const parsed = parseCitizenId(first17 + citizenIdCheckCharacter(first17), today);
    assert.equal(parsed.ok && parsed.value.kind, 'macao');
  });

  it('gives the region of issue, abolished or not', () => {
    const first17 = '33010319900101001';
    const parsed = parseCitizenId(first17 + citizenIdCheckCharacter(first17), today);
    assert.equal(parsed.ok && parsed.value.regionCode, '330103');
  });

  it('gives nationality and province of a foreign permanent resident', () => {
    const parsed = parseCitizenId('911840198101010010', today);
    assert.ok(parsed.ok);
    assert.equal(parsed.value.nationalityCode, '840');
    assert.equal(parsed.value.regionCode, '110000');
  });

  it('accepts full-width digits, spaces and a small x, and stores one form', () => {
    for (const text of [
      '１１０１０５１９４９１２３１００２Ｘ',
      '11010519491231002x',
      ' 110105 19491231 002X ',
      '　11010519491231002ｘ',
    ]) {
      const parsed = parseCitizenId(text, today);
      assert.equal(parsed.ok && parsed.value.id, '11010519491231002X', text);
    }
  });
});

describe('refusing a citizen number', () => {
  const invalid: [why: string, text: string, code: string, zh: RegExp][] = [
    ['its check digit is wrong', '440308199901010011', 'citizen-ids/check-digit', /校验码/],
    ['its day does not exist', '33010620010229991X', 'citizen-ids/birth-date', /出生日期不存在/],
    ['its month does not exist', '440305199013010019', 'citizen-ids/birth-date', /出生日期不存在/],
    ['its day is 30 February', '440305199002300019', 'citizen-ids/birth-date', /出生日期不存在/],
    ['it has 17 characters', '44030519900101991', 'citizen-ids/length', /现为17位/],
    ['it has 19 characters', '44030519900101991XX', 'citizen-ids/length', /现为19位/],
    ['it is empty', '', 'citizen-ids/length', /现为0位/],
    ['it has the old 15 digits', '440305900101991', 'citizen-ids/old-number', /15位/],
    ['a letter stands inside', '4403051990010199AX', 'citizen-ids/characters', /数字/],
    ['it begins with zero', '044030519900101991', 'citizen-ids/characters', /数字/],
    ['its birth is tomorrow', '440305202609190010', 'citizen-ids/birth-in-future', /晚于今天/],
    ['its age is 151', '440305187509180010', 'citizen-ids/too-old', /150/],
  ];
  for (const [why, text, code, zh] of invalid) {
    it(`says so when ${why}`, () => {
      const refused = parseCitizenId(text, today);
      assert.ok(!refused.ok);
      assert.equal(refused.refusal.code, code);
      assert.match(refused.refusal.detail.zh, zh);
      assert.ok(refused.refusal.detail.en.length > 10);
    });
  }

  it('never repeats the number in its words', () => {
    for (const [, text] of invalid) {
      const refused = parseCitizenId(text, today);
      assert.ok(!refused.ok);
      if (text.length > 10) assert.ok(!JSON.stringify(refused).includes(text.slice(0, 10)));
    }
  });

  it('catches every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(anyCitizenId(), fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
        const digits = [...id];
        digits[at] = String((Number(digits[at]) + by) % 10);
        assert.equal(parseCitizenId(digits.join(''), today).ok, false);
        const swapped = [...id];
        if (at < 16 && swapped[at] !== swapped[at + 1]) {
          [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
          assert.equal(parseCitizenId(swapped.join(''), today).ok, false);
        }
      }),
    );
  });

  it('answers any text at all without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseCitizenId(text, today);
      }),
    );
  });
});

describe('age', () => {
  it('turns on the birthday', () => {
    const birthOn = parseDay('2009-11-24')!;
    assert.equal(ageOn(birthOn, parseDay('2025-11-23')!), 15);
    assert.equal(ageOn(birthOn, parseDay('2025-11-24')!), 16);
  });

  it('turns on 1 March for who is born on 29 February', () => {
    const birthOn = parseDay('2008-02-29')!;
    assert.equal(ageOn(birthOn, parseDay('2026-02-28')!), 17);
    assert.equal(ageOn(birthOn, parseDay('2026-03-01')!), 18);
  });

  it('is 65 on the day of the passport journey', () => {
    assert.equal(ageOn(parseDay('1960-08-15')!, parseDay('2026-01-30')!), 65);
  });
});

describe('the mask of a citizen number', () => {
  it('shows the first and the last character', () => {
    assert.equal(maskCitizenId('44030519900101991X'), '4****************X');
    assert.equal(maskCitizenId('123'), '***');
  });
});

function anyCitizenId() {
  return fc
    .tuple(fc.integer({ min: 110000, max: 659999 }), fc.nat(40_000), fc.nat(999))
    .map(([region, offset, sequence]) => {
      const birthOn = addDays('1910-01-01' as Day, offset).replaceAll('-', '');
      const first17 = `${region}${birthOn}${String(sequence).padStart(3, '0')}`;
      return first17 + citizenIdCheckCharacter(first17);
    });
}
