import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import {
  decideOverride,
  type OverrideContext,
  type OverrideRefusalCode,
} from './decide-override.ts';
import type { FlowTemplate } from './flow-template.ts';
import { implement, type ImplementingOrgan } from './implementation.ts';
import type { Override } from './override.ts';
import type { PinnedItem } from './pinned-item.ts';
import type { Material, MaterialKey } from './service-item.ts';

const bureau: ImplementingOrgan = {
  organId: '11440305MB0TE00040',
  name: '深圳市公安局南山分局',
  regionCode: '440305',
  level: 'county',
};
const province: ImplementingOrgan = { ...bureau, organId: '11440000MB0TE00022', level: 'province' };
const demand = { type: 'original', form: 'either', necessity: 'required', copies: 1, basis: '法' };
const item = {
  itemCode: 'GA-ZA-0107',
  basicCode: '000109003000',
  version: 1,
  levels: ['city', 'county'],
  maximumVisits: 1,
  timeLimits: { caseType: 'promised', promised: { amount: 7, unit: 'working-days' } },
  fee: { charged: true, note: '10元/证' },
  materials: [{ materialKey: 'photo', demand }],
  elements: {
    conditions: [],
    localConditionsAllowed: false,
    feeRows: [{ name: '收费', standard: '10元/证', amountYuan: 10, basis: '价格文件' }],
  },
} as unknown as PinnedItem;
const step = (code: string, optional: boolean) => ({
  code,
  optional,
  name: { zh: code, en: code },
});
const flow = {
  template: 'T04',
  steps: [step('PRE', true), step('ACCEPT', true), step('PAY', false), step('MAKE', true)],
} as unknown as FlowTemplate;
const findMaterial = (materialKey: string) =>
  ['photo', 'lease'].includes(materialKey) ? ({ materialKey } as Material) : undefined;

const key = (name: string) => name as MaterialKey;
const row = { name: '收费', standard: '8元/证', amountYuan: 8, basis: '地方价格文件' };
const condition = { zh: '有固定住所', en: 'A fixed home' };

describe('a local implementation', () => {
  const refused: readonly [string, Partial<Override>, OverrideRefusalCode][] = [
    ['a longer promise', { promisedAmount: 8 }, 'catalogue/promise-longer'],
    ['a promise below nothing', { promisedAmount: -1 }, 'catalogue/promise-longer'],
    ['a promise of half a day', { promisedAmount: 0.5 }, 'catalogue/promise-longer'],
    ['a promise that is no number', { promisedAmount: Number.NaN }, 'catalogue/promise-longer'],
    ['more visits', { maximumVisits: 2 }, 'catalogue/more-visits'],
    [
      'to spare what nobody asks',
      { exemptMaterials: [key('dog')] },
      'catalogue/material-not-asked',
    ],
    ['to defer it', { deferrableMaterials: [key('dog')] }, 'catalogue/material-not-asked'],
    [
      'papers to follow after more days than anybody may set',
      { deferral: { withinWorkingDays: 61 } },
      'catalogue/deferral-longer',
    ],
    [
      'them to follow after no day',
      { deferral: { withinWorkingDays: 0 } },
      'catalogue/deferral-longer',
    ],
    [
      'a material that does not exist',
      { addedMaterials: [{ materialKey: key('moon'), byLaw: '某条例第三条' }] },
      'catalogue/material-unknown',
    ],
    [
      'a material twice',
      { addedMaterials: [{ materialKey: key('photo'), byLaw: '某条例第三条' }] },
      'catalogue/material-asked-already',
    ],
    [
      'a material without a regulation',
      { addedMaterials: [{ materialKey: key('lease'), byLaw: ' ' }] },
      'catalogue/material-without-regulation',
    ],
    ['a fee of its own', { feeRows: [{ ...row, name: '加急费' }] }, 'catalogue/fee-row-unknown'],
    ['a fee without a basis', { feeRows: [{ ...row, basis: '' }] }, 'catalogue/fee-without-basis'],
    ['a higher fee', { feeRows: [{ ...row, amountYuan: 11 }] }, 'catalogue/fee-higher'],
    ['a step that is not there', { skippedSteps: ['FLY'] }, 'catalogue/step-unknown'],
    [
      'to leave out acceptance, whatever the template calls it',
      { skippedSteps: ['ACCEPT'] },
      'catalogue/legal-step-removed',
    ],
    ['to leave out a needed step', { skippedSteps: ['PAY'] }, 'catalogue/step-not-optional'],
    ['a condition of its own', { addedConditions: [condition] }, 'catalogue/condition-not-local'],
    ['a level as a county', { exerciseLevels: ['city'] }, 'catalogue/level-not-yours'],
    ['nothing at all', {}, 'catalogue/override-empty'],
    [
      'to end first',
      { phone: '1', effectiveUntil: '2025-01-01' as Day },
      'catalogue/override-ends-first',
    ],
  ];
  for (const [what, change, code] of refused) {
    it(`may not want ${what}`, () => assert.equal(codeOf(change), code));
  }

  it('may not charge for what is free', () => {
    const free = { ...item, fee: { charged: false }, elements: { ...item.elements, feeRows: [] } };
    assert.equal(codeOf({ feeRows: [row] }, { item: free }), 'catalogue/fee-on-free-item');
  });

  it('may not exercise at a level the ministry has not allowed, even as a province', () => {
    const as = { organ: province };
    assert.equal(codeOf({ exerciseLevels: ['station'] }, as), 'catalogue/level-not-allowed');
    assert.equal(codeOf({ exerciseLevels: [] }, as), 'catalogue/level-not-allowed');
    assert.equal(codeOf({ exerciseLevels: ['city'] }, as), undefined);
  });

  it('may set conditions where the law lets localities', () => {
    const local = { ...item, elements: { ...item.elements, localConditionsAllowed: true } };
    assert.equal(codeOf({ addedConditions: [condition] }, { item: local }), undefined);
  });

  it('is held against what the organ above promised, not only against the item', () => {
    const above = implement(item, bureau, [
      override({ organId: province.organId, promisedAmount: 4 }),
    ]);
    assert.equal(codeOf({ promisedAmount: 5 }, { inherited: above }), 'catalogue/promise-longer');
    assert.equal(codeOf({ promisedAmount: 4 }, { inherited: above }), undefined);
  });

  it('lets papers follow within the terms set above, and ends no case that would be decided there', () => {
    const terms = { withinWorkingDays: 5, onLapse: 'decide-without', rule: '某省规定' } as const;
    const inherited = { ...implement(item, bureau, []), deferral: terms };
    const inTime = { deferral: { withinWorkingDays: 5 } };
    assert.equal(codeOf(inTime, { inherited }), undefined);
    const late = { deferral: { withinWorkingDays: 6 } };
    assert.equal(codeOf(late, { inherited }), 'catalogue/deferral-longer');
    const ends = { deferral: { onLapse: 'terminate' as const } };
    assert.equal(codeOf(ends, { inherited }), 'catalogue/deferral-harder');
    assert.equal(codeOf(ends), undefined);
  });

  it('may be better in everything at once', () => {
    const change: Partial<Override> = {
      promisedAmount: 0,
      maximumVisits: 0,
      exemptMaterials: [key('photo')],
      addedMaterials: [{ materialKey: key('lease'), byLaw: '某条例第三条' }],
      feeRows: [row],
      skippedSteps: ['PRE', 'MAKE'],
    };
    assert.equal(codeOf(change), undefined);
  });
});

function codeOf(
  change: Partial<Override>,
  on: {
    item?: PinnedItem;
    organ?: ImplementingOrgan;
    inherited?: OverrideContext['inherited'];
  } = {},
): string | undefined {
  const inherited = on.inherited ?? implement(on.item ?? item, on.organ ?? bureau, []);
  const decided = decideOverride(override(change), { inherited, flow, findMaterial });
  return decided.ok ? undefined : decided.refusal.code;
}

function override(change: Partial<Override>): Override {
  return {
    organId: bureau.organId,
    itemCode: item.itemCode,
    exemptMaterials: [],
    effectiveFrom: '2026-01-01' as Day,
    ...change,
  };
}
