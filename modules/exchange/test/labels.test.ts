import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelTables, nationalTables, rejectionCodes } from '@tongban/exchange-protocol';
import {
  exchangeAlarmFixLabels,
  exchangeAlarmLabels,
  exchangeTableLabels,
  rejectionFixLabels,
  rejectionLabels,
} from '@tongban/vocabulary';
import { alarmKinds } from '../src/domain/alarms.ts';
import { qualityFaults } from '../src/domain/quality-rules.ts';

describe('the words of the work-list', () => {
  it('say every reason a row may be refused for, and what puts it right', () => {
    for (const code of [...rejectionCodes, ...qualityFaults]) {
      assert.ok(rejectionLabels[code], code);
      assert.ok(rejectionFixLabels[code], code);
    }
  });

  it('name every table, every alarm and what is done about it', () => {
    for (const table of [...nationalTables, ...levelTables])
      assert.ok(exchangeTableLabels[table], table);
    for (const kind of alarmKinds) {
      assert.ok(exchangeAlarmLabels[kind], kind);
      assert.ok(exchangeAlarmFixLabels[kind], kind);
    }
  });
});
