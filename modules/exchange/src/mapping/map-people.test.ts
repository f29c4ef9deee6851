import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, Instant } from '@tongban/kernel';
import { organisationAccountRow, organisationRow, staffRow, userRow } from './map-people.ts';

const at = '2026-03-02T01:00:00.000Z' as Instant;
const mapping = {
  userKey: (personId: string) => `u-${personId}`,
  contractKey: Buffer.alloc(32, 5),
  keeper: '11100000MB0TE0001A',
};
const user = {
  personId: '7',
  changedAt: at,
  provedAt: at,
  idNumber: '44030519900101991X',
  isDisabled: false,
};

describe('people as the national platform is told of them', () => {
  it('is a pseudonym and a keyed digest: no name, no number, and none can be reckoned without the key', () => {
    const row = userRow(user, mapping);
    assert.deepEqual(Object.keys(row.fields).sort(), [
      'cert_key',
      'cert_type',
      'real_level',
      'real_time',
      'user_id',
      'user_state',
    ]);
    assert.doesNotMatch(JSON.stringify(row), /44030519900101991X|19900101/);
    const other = userRow(user, { ...mapping, contractKey: Buffer.alloc(32, 6) });
    assert.notEqual(row.fields['cert_key'], other.fields['cert_key']);
    assert.match(String(row.fields['cert_key']), /^[0-9a-f]{64}$/);
  });

  it('an account that was erased is a tombstone of the same row and says nothing', () => {
    const { idNumber: _, provedAt: __, ...erased } = user;
    const gone = userRow(erased, mapping);
    assert.deepEqual([gone.operation, gone.fields], ['D', {}]);
    assert.equal(gone.rowGuid, userRow(user, mapping).rowGuid);
  });

  it('a disabled account stays with its state', () => {
    assert.equal(userRow({ ...user, isDisabled: true }, mapping).fields['user_state'], '2');
  });

  it('staff are told by number, organ and posts, the name masked', () => {
    const staff = { officerNumber: '443001', name: '彭红梅', organId: 'o', roles: ['acceptor'] };
    const row = staffRow(staff, { day: '2026-03-02' as Day, at });
    assert.equal(row.fields['staff_code'], '443001');
    assert.doesNotMatch(JSON.stringify(row), /彭红梅/);
  });

  it('who acts for an organisation is the pseudonym of the list of users, and the organisation its public code', () => {
    const run = { day: '2026-03-02' as Day, at };
    const creditCode = '91440300MA5EXAMP0C';
    const organisation = organisationRow(
      { creditCode, name: '深圳示例科技有限公司' },
      mapping,
      run,
    );
    assert.equal(organisation.fault, undefined);
    assert.equal(organisation.fields['corp_code'], creditCode);
    const wrong = { creditCode: '91440300MA5EXAMP0D', name: 'x' };
    assert.equal(organisationRow(wrong, mapping, run).fault, 'credit-code-wrong');
    const clerk = { creditCode, personId: '7', kind: 'clerk' as const };
    const account = organisationAccountRow(clerk, mapping, run);
    assert.equal(account.fields['user_id'], userRow(user, mapping).fields['user_id']);
    assert.equal(account.subject, userRow(user, mapping).subject);
    assert.equal(account.fields['account_role'], '2');
  });
});
