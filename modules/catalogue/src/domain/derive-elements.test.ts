import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultOf } from './derive-elements.ts';
import { feeRowsOf } from './fee-rows.ts';
import type { ImplementationCode } from './implementation.ts';
import { handlingItemCode, mainItemCode } from './item-codes.ts';
import type { BasicCode } from './service-item.ts';

describe('the rows of a fee note', () => {
  it('are one for each part, with the amount where there is one number', () => {
    assert.deepEqual(feeRowsOf('换领20元;补领40元', '某文件'), [
      { name: '换领', standard: '换领20元', amountYuan: 20, basis: '某文件' },
      { name: '补领', standard: '补领40元', amountYuan: 40, basis: '某文件' },
    ]);
    assert.deepEqual(feeRowsOf('10元/证', '某文件')[0]?.name, '收费');
  });

  it('keep words that name no number, and are none for what is free', () => {
    const [row] = feeRowsOf('按当地价格部门标准', '某文件');
    assert.deepEqual(row, { name: '收费', standard: '按当地价格部门标准', basis: '某文件' });
    assert.deepEqual(feeRowsOf(undefined, '某文件'), []);
  });
});

describe('the type of a result', () => {
  for (const [name, type] of [
    ['居民身份证', 'licence'],
    ['特种行业许可证（旅馆业）', 'licence'],
    ['大型群众性活动安全许可决定书', 'approval'],
    ['备案回执', 'other'],
    ['', 'none'],
  ] as const) {
    it(`of “${name}” is ${type}`, () => assert.equal(resultOf(name).type, type));
  }
});

describe('codes', () => {
  it('of handling items have 33 characters, counted from 01', () => {
    const implementation = '11440305MB0TE000404000109003000' as ImplementationCode;
    assert.equal(handlingItemCode(implementation, 0), '11440305MB0TE00040400010900300001');
    assert.equal(handlingItemCode(implementation, 9).length, 33);
  });

  it('of a sub-item lead to its main item', () => {
    assert.equal(mainItemCode('000109003002' as BasicCode), '000109003000');
  });
});
