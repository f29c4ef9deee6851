import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedFlows } from '../flows/published-flows.ts';
import { commandIn } from './standing-commands.ts';
import { officerRoles } from './words.ts';
import type { CaseAction } from './words.ts';

describe('who works on a case, in every flow', () => {
  /** With the courier, or waiting for the applicant to pay: nobody's desk. */
  const onNobodysDesk: readonly string[] = ['shipping', 'awaiting-payment'];

  for (const flow of publishedFlows()) {
    it(`can be settled anew wherever an officer can act: ${flow.template} version ${flow.version}`, () => {
      const waiting = Object.values(flow.commands)
        .filter(({ who }) => who.some((one) => (officerRoles as readonly string[]).includes(one)))
        .flatMap(({ from }) => from);
      for (const action of ['reassign', 'stand-aside', 'order-recusal'] as const) {
        const { from } = commandIn(flow, action)!;
        assert.deepEqual(
          waiting.filter(
            (stage) =>
              !(from as readonly string[]).includes(stage) && !onNobodysDesk.includes(stage),
          ),
          [],
          action,
        );
      }
    });
  }

  it('is paid for from the receipt until the decision, wherever the case lies, and at no other time', () => {
    const stagesOf = (action: CaseAction) =>
      commandIn(publishedFlows()[0]!, action)!.from.toSorted((a, b) => (a < b ? -1 : 1));
    assert.deepEqual(stagesOf('record-fee'), [
      'accepted',
      'awaiting-decision',
      'forwarded',
      'joint-handling',
      'pre-review',
      'received',
      'special-procedure',
      'under-examination',
    ]);
  });
});
