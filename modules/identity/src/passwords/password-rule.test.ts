import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPassword } from './password-rule.ts';

const wang = { phone: '13800138000', idNumber: '44030519900101991X', name: '王小明' };

describe('a new password', () => {
  for (const [password, why] of [
    ['short-one', '10'],
    ['x'.repeat(129), '128'],
    ['my13800138000!', '手机号'],
    ['born-19900101', '出生日期'],
    ['王小明的密码是什么', '10'],
    ['王小明的密码到底是什么呢', '姓名'],
    ['aaaaaaaaaaaa', '常见'],
    ['12345678901', '常见'],
    ['Password2026!', '常见'],
    ['5201314woaini', '常见'],
    ['zyxwvutsrqp', '常见'],
  ] as const) {
    it(`may not be ${password.slice(0, 20)}`, () => {
      const checked = checkPassword(password, wang);
      assert.ok(!checked.ok && checked.refusal.detail.zh.includes(why));
    });
  }

  for (const password of ['correct horse battery', '早上八点去南山看日出吧', 'Tr0ub4dor&3-lang']) {
    it(`may be ${password}`, () => assert.ok(checkPassword(password, wang).ok));
  }
});
