import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  citizenIdProblems,
  maskMobile,
  maskName,
  parseCreditCode,
  parseMobile,
  parsePassport,
  parsePlate,
  parseTravelPermit,
} from './index.ts';

describe('reading a unified social credit code', () => {
  const valid = [
    '11100000000013338W',
    '91440300MA5EXAMP0C',
    '91330106MA2B0AAA1A',
    '91510100MA6CTEAM1M',
    '11100000MB0TE0001A',
    '11440000MB0TE00022',
    '11440300MB0TE0003L',
    '11440305MB0TE00040',
    '11440305MB0TE00053',
    '11510100MB0TE0006X',
  ];
  for (const code of valid) {
    it(`reads ${code}`, () => {
      const parsed = parseCreditCode(code);
      assert.equal(parsed.ok && parsed.value.code, code);
    });
  }

  it('reads small and full-width letters', () => {
    const parsed = parseCreditCode(' ９1440300ma5examp0c');
    assert.equal(parsed.ok && parsed.value.code, '91440300MA5EXAMP0C');
    assert.equal(parsed.ok && parsed.value.regionCode, '440300');
  });

  const invalid: [why: string, code: string, problem: string][] = [
    ['one character is missing', '91440300MA5EXAMP0', 'citizen-ids/credit-code-length'],
    [
      'an I, O, S, V or Z stands inside',
      '91440300MA5EXAMPIC',
      'citizen-ids/credit-code-characters',
    ],
    ['a letter stands in the region', '9144O300MA5EXAMP0C', 'citizen-ids/credit-code-characters'],
    [
      'the check character is wrong',
      '91440300MA5EXAMP0D',
      'citizen-ids/credit-code-check-character',
    ],
  ];
  for (const [why, code, problem] of invalid) {
    it(`is refused when ${why}`, () => {
      const refused = parseCreditCode(code);
      assert.equal(refused.ok ? 'read' : refused.refusal.code, problem);
    });
  }
});

describe('reading a mobile number', () => {
  it('accepts it as people write it', () => {
    for (const text of [
      '13812341234',
      '+86 138-1234-1234',
      '008613812341234',
      '１３８１２３４１２３４',
      '8613812341234',
    ]) {
      const parsed = parseMobile(text);
      assert.deepEqual(
        parsed,
        { ok: true, value: { mobile: '13812341234', virtual: false } },
        text,
      );
    }
  });

  it('tells virtual operators', () => {
    for (const prefix of ['170', '171', '162', '165', '167']) {
      const parsed = parseMobile(`${prefix}00000000`);
      assert.equal(parsed.ok && parsed.value.virtual, true);
    }
  });

  it('refuses what is none', () => {
    for (const text of [
      '12812341234',
      '1381234123',
      '138123412345',
      '0755-12345678',
      '+1 2025550123',
      '',
    ]) {
      assert.equal(parseMobile(text).ok, false, text);
    }
  });

  it('shows three digits at the front and four at the end', () => {
    assert.equal(maskMobile('13812341234'), '138****1234');
    assert.equal(maskMobile('0755-1234'), '****');
  });
});

describe('masking a name', () => {
  it('hides the given name', () => {
    assert.equal(maskName('张三'), '张*');
    assert.equal(maskName('张小明'), '张*明');
    assert.equal(maskName('欧阳小明'), '欧**明');
    assert.equal(maskName('𠮷田'), '𠮷*');
    assert.equal(maskName('王'), '*');
    assert.equal(maskName(''), '');
  });
});

describe('reading a passport or permit', () => {
  const passports: [text: string, kind: string][] = [
    ['E12345678', 'ordinary'],
    ['ea1234567', 'ordinary'],
    ['G12345678', 'ordinary'],
    ['DE1234567', 'diplomatic'],
    ['SE1234567', 'service'],
    ['PE1234567', 'public-affairs'],
  ];
  for (const [text, kind] of passports) {
    it(`reads ${text}`, () => {
      const parsed = parsePassport(text);
      assert.equal(parsed.ok && parsed.value.kind, kind);
    });
  }

  it('refuses I and O, wrong lengths and other letters', () => {
    for (const text of ['EI1234567', 'EO1234567', 'E1234567', 'A12345678', '']) {
      assert.equal(parsePassport(text).ok, false, text);
    }
  });

  it('reads foreign passports loosely, but not anything', () => {
    assert.equal(parsePassport('X1234567', { foreign: true }).ok, true);
    assert.equal(parsePassport('1234', { foreign: true }).ok, false);
    assert.equal(parsePassport('X1234567;drop', { foreign: true }).ok, false);
  });

  it('tells the permits apart', () => {
    const permits: [text: string, kind: string][] = [
      ['C12345678', 'to-hong-kong-macao'],
      ['CA1234567', 'to-hong-kong-macao'],
      ['L12345678', 'to-taiwan'],
      ['T12345678', 'to-taiwan'],
      ['H12345678', 'from-hong-kong-macao'],
      ['M1234567800', 'from-hong-kong-macao'],
      ['12345678', 'from-taiwan'],
    ];
    for (const [text, kind] of permits) {
      const parsed = parseTravelPermit(text);
      assert.equal(parsed.ok && parsed.value.kind, kind, text);
    }
    assert.equal(parseTravelPermit('Q12345678').ok, false);
  });
});

describe('reading a number plate', () => {
  it('tells ordinary and new-energy plates', () => {
    const plates: [text: string, kind: string][] = [
      ['粤BZZ001', 'ordinary'],
      ['粤b·12345', 'ordinary'],
      ['粤ZA123港', 'ordinary'],
      ['粤BD12345', 'new-energy-small'],
      ['粤BF12345', 'new-energy-small'],
      ['粤B12345D', 'new-energy-large'],
    ];
    for (const [text, kind] of plates) {
      const parsed = parsePlate(text);
      assert.equal(parsed.ok && parsed.value.kind, kind, text);
    }
  });

  it('refuses I, O, unknown provinces and wrong lengths', () => {
    for (const text of ['粤I12345', '粤BO1234', '国B12345', '粤B1234', '']) {
      assert.equal(parsePlate(text).ok, false, text);
    }
  });
});

describe('the problems of the package', () => {
  it('have a title in both languages', () => {
    for (const { title } of Object.values(citizenIdProblems)) assert.ok(title.zh && title.en);
  });
});
