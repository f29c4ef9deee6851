import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentKinds } from '@tongban/vocabulary';
import { documentKindWords } from './document-kind.ts';
import { formatDocumentNumber, missingInRule } from './document-number.ts';

const shenzhen = { organPrefix: '粤深公', branchCode: 'ZA', itemType: '01' };

describe('the number of a document', () => {
  it('is written as the handbook writes it', () => {
    const number = formatDocumentNumber(shenzhen, {
      kind: 'acceptance-notice',
      year: 2026,
      serial: 12,
    });
    assert.equal(number, '粤深公(治)许受字〔2026〕00012号');
  });

  it('differs for every kind, item type, organ and year', () => {
    const numbers = documentKinds.map((kind) =>
      formatDocumentNumber(shenzhen, { kind, year: 2026, serial: 1 }),
    );
    assert.equal(new Set(numbers).size, documentKinds.length);
    assert.equal(new Set(Object.values(documentKindWords)).size, documentKinds.length);
  });

  it('goes on beyond five digits instead of starting again', () => {
    const number = formatDocumentNumber(shenzhen, { kind: 'receipt', year: 2026, serial: 123456 });
    assert.match(number, /〔2026〕123456号$/);
  });

  it('follows the rule of a deployment, and a rule that would double numbers is named', () => {
    const rule = { pattern: '{organ}{branch}{kind}〔{year}〕第{serial}号', digits: 3 };
    const number = formatDocumentNumber(shenzhen, { kind: 'receipt', year: 2026, serial: 7 }, rule);
    assert.equal(number, '粤深公治收〔2026〕第007号');
    assert.deepEqual(missingInRule(rule), []);
    assert.deepEqual(missingInRule({ pattern: '{organ}〔{year}〕{serial}', digits: 5 }), ['kind']);
  });
});
