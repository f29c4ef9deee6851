import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { addWorkingDays, createCalendars, nationalCalendar, publishRegionalDays } from './index.ts';

// Invented for the test: 三月三 of 2026 as two days off.
const sanyuesan = {
  provincePrefix: '45',
  year: 2026,
  source: '示例通知〔2026〕1号',
  holidays: ['2026-04-20', '2026-04-21'] as Day[],
  makeUpDays: [],
};

describe('the calendars of the provinces', () => {
  const due = (calendars: ReturnType<typeof createCalendars>, regionCode: string) => {
    const day = addWorkingDays(calendars.of(regionCode), '2026-04-17' as Day, 1);
    return day.ok ? day.value : undefined;
  };

  it('hold in the regions of a province and in no other', () => {
    const calendars = createCalendars(nationalCalendar(), [sanyuesan]);
    assert.equal(due(calendars, '450103'), '2026-04-22');
    assert.equal(due(calendars, '450000'), '2026-04-22');
    assert.equal(due(calendars, '440305'), '2026-04-20');
    assert.equal(calendars.of('450103'), calendars.of('450200'), 'laid out once');
  });

  it('are replaced when a notice is corrected, and leave what was reckoned before alone', () => {
    const before = createCalendars(nationalCalendar(), [sanyuesan]);
    const after = publishRegionalDays(before, { ...sanyuesan, holidays: ['2026-04-20' as Day] });
    assert.deepEqual([due(before, '450103'), due(after, '450103')], ['2026-04-22', '2026-04-21']);
    const other = publishRegionalDays(after, { ...sanyuesan, provincePrefix: '64' });
    assert.deepEqual([due(other, '450103'), due(other, '640104')], ['2026-04-21', '2026-04-22']);
  });
});
