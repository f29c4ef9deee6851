import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryMethodsOf } from './delivery.ts';
import { handlingOf, isAskedOfApplicant } from './material-handling.ts';
import type { Material } from './service-item.ts';

describe('the ways to receive a result', () => {
  it('of a passport are courier and window, never electronic', () => {
    const methods = deliveryMethodsOf({
      mailed: true,
      onlineDepth: 'IV',
      results: ['中华人民共和国普通护照'],
      flowTemplate: 'T07',
    });
    assert.deepEqual(methods, ['courier', 'window']);
  });

  it('of a certificate made on-line are all three', () => {
    const methods = deliveryMethodsOf({
      mailed: true,
      onlineDepth: 'IV',
      results: ['无犯罪记录证明'],
      flowTemplate: 'T03',
    });
    assert.deepEqual(methods, ['electronic', 'courier', 'window']);
  });

  it('of what needs neither visit nor mail is electronic only', () => {
    const methods = deliveryMethodsOf({
      mailed: false,
      onlineDepth: 'IV',
      results: ['边境管理区通行证（电子）'],
      flowTemplate: 'T02',
    });
    assert.deepEqual(methods, ['electronic']);
  });

  it('of what is only done at a window is the window', () => {
    const methods = deliveryMethodsOf({
      mailed: false,
      onlineDepth: 'II',
      results: ['非正常死亡证明'],
      flowTemplate: 'T03',
    });
    assert.deepEqual(methods, ['window']);
  });
});

describe('a material', () => {
  const cases: readonly [string, Partial<Material>, string, boolean][] = [
    ['that is shared is not asked for', { source: 'shared' }, 'sharing', false],
    ['on an electronic licence is not asked for', { source: 'licence' }, 'licence', false],
    ['the police make themselves is not asked for', { source: 'own-organ' }, 'own-organ', false],
    ['of another authority is uploaded', { source: 'authority' }, 'upload', true],
    ['the applicant has is uploaded', { source: 'applicant' }, 'upload', true],
    [
      'that is filled in on-line is typed',
      { source: 'typed-online', kind: 'form-field' },
      'form',
      false,
    ],
    ['taken from the person is captured', { source: 'captured', kind: 'capture' }, 'capture', true],
    [
      'that is a thing is brought along',
      { source: 'applicant', materialKey: 'old_seal' as Material['materialKey'] },
      'brought',
      true,
    ],
  ];
  for (const [says, change, handling, asked] of cases) {
    it(says, () => {
      const material = {
        materialKey: 'some_proof',
        name: { zh: '某证明', en: 'Some proof' },
        kind: 'proof',
        obtainedBySharing: false,
        licenceMayReplace: false,
        ...change,
      } as Material;
      assert.equal(handlingOf(material), handling);
      assert.equal(isAskedOfApplicant(material), asked);
    });
  }
});
