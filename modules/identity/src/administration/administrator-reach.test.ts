import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficerAppointment } from '../parts.ts';
import { reachesRegion } from './administrator-reach.ts';

const post = (more: Partial<OfficerAppointment>): OfficerAppointment => ({
  organId: '11440000MB0TE00022',
  organName: '广东省公安厅',
  organLevel: 'province',
  regionCode: '440000',
  branchCode: 'all',
  role: 'operator',
  from: '2025-01-01',
  ...more,
});

describe('an administrator', () => {
  for (const [what, more, region, reaches] of [
    ['of a province reaches its systems', {}, '440300', true],
    ['of a province does not reach another', {}, '610000', false],
    ['of a province does not reach those of a ministry', {}, null, false],
    ['of the ministry reaches every province', { organLevel: 'ministry' }, '610000', true],
    ['of the ministry reaches the platform itself', { organLevel: 'ministry' }, null, true],
    ['of a city reaches nothing', { organLevel: 'city' }, '440300', false],
    ['of another kind reaches nothing', { role: 'auditor' }, '440300', false],
  ] as const) {
    it(what, () => assert.equal(reachesRegion([post(more)], 'operator', region), reaches));
  }
});
