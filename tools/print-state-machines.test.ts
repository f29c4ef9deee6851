import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedFlows } from '@tongban/cases';
import { drawFlow } from './print-state-machines.ts';

describe('the picture of a flow', () => {
  const t04 = publishedFlows().find(({ template }) => template === 'T04')!;

  it('shows the act that leads from one state to the next', () => {
    assert.match(drawFlow(t04), /\n {2}received --> awaiting_supplement: request-supplement\n/);
  });

  it('shows where a case begins and where it ends', () => {
    assert.match(drawFlow(t04), /\n {2}\[\*\] --> pre_review: submit\n/);
    assert.match(drawFlow(t04), /\n {2}closed --> \[\*\]$/);
  });

  it('changes when a flow changes', () => {
    const { withdraw, ...commands } = t04.commands;
    assert.ok(withdraw);
    assert.notEqual(drawFlow({ ...t04, commands }), drawFlow(t04));
  });
});
