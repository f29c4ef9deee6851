import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFlow } from '../flows/published-flows.ts';
import { shapeOf } from './item-shape.ts';
import type { ItemShape } from './item-shape.ts';
import { movesOf } from './moves-of.ts';
import type { Position } from './moves-of.ts';
import type { CaseAction } from './words.ts';

const examined: Partial<Position> = {
  clock: 'running',
  acceptor: 'accepted',
  examiners: 1,
  proposed: true,
};
const granted: Partial<Position> = { stage: 'granted', clock: 'ended' };

function at(more: Partial<Position>): Position {
  return {
    stage: 'received',
    clock: 'off',
    supplemented: false,
    extended: false,
    produced: false,
    proposed: false,
    acceptor: 'none',
    examiners: 0,
    leg: 0,
    opinions: 'none',
    inspection: 'none',
    method: 'none',
    ...more,
  };
}

/** Where the act leads in a flow, and what is reported on the way. */
function moved(
  template: string,
  action: CaseAction,
  position: Partial<Position>,
  item: Partial<ItemShape> = {},
) {
  const flow = currentFlow(template)!;
  const reported: string[] = [];
  const positions = movesOf({
    flow,
    item: { ...shapeOf(flow), ...item },
    action,
    command: flow.commands[action]!,
    at: at(position),
    report: (fault) => reported.push(fault),
  });
  return { positions, reported, stages: [...new Set(positions.map(({ stage }) => stage))] };
}

describe('what the publish gate knows to be impossible', () => {
  const joint = (silence: 'proceeds' | 'waits') =>
    ({ joint: { departments: 2, join: { by: 'veto' }, silence } }) as const;
  const decided = { ...examined, stage: 'awaiting-decision' } as const;
  const impossible: readonly [string, string, CaseAction, Partial<Position>, Partial<ItemShape>][] =
    [
      ['a second supplement', 'T04', 'request-supplement', { supplemented: true }, {}],
      ['a second extension', 'T04', 'extend-time-limit', { ...decided, extended: true }, {}],
      [
        'making a result twice',
        'T04',
        'finish-production',
        { ...granted, stage: 'in-production', produced: true },
        {},
      ],
      ['passing on from the last organ', 'T05', 'forward', { ...decided, leg: 1 }, { legs: 2 }],
      ['a grant by an organ that is not the last', 'T05', 'grant', decided, { legs: 2 }],
      ['a denial by an organ that is not the last', 'T05', 'deny', decided, { legs: 2 }],
      ['a grant against a veto', 'T06', 'grant', { ...decided, opinions: 'vetoed' }, {}],
      [
        'lapsing opinions that are in',
        'T06',
        'lapse-opinions',
        { ...examined, stage: 'joint-handling', opinions: 'joined' },
        joint('proceeds'),
      ],
      [
        'lapsing opinions that law waits for',
        'T06',
        'lapse-opinions',
        { ...examined, stage: 'joint-handling', opinions: 'open' },
        joint('waits'),
      ],
      [
        'signing what is not recorded',
        'T06',
        'sign-inspection',
        { ...examined, stage: 'under-examination' },
        {},
      ],
      [
        'proposing on a record that is not signed',
        'T06',
        'propose',
        { ...examined, stage: 'under-examination', inspection: 'recorded' },
        {},
      ],
      [
        'finishing a part of a matter without parts',
        'T13',
        'finish-part',
        { ...examined, stage: 'accepted' },
        { parts: [] },
      ],
      ['shipping what is to be collected', 'T04', 'ship', { ...granted, method: 'window' }, {}],
      [
        'handing over at once what is sent',
        'T04',
        'deliver',
        { ...granted, method: 'courier' },
        {},
      ],
      [
        'handing over what is still being made',
        'T04',
        'deliver',
        { ...granted, stage: 'in-production', method: 'window' },
        {},
      ],
    ];
  for (const [what, template, action, position, item] of impossible) {
    it(what, () => assert.deepEqual(moved(template, action, position, item).positions, []));
  }
});

describe('what the publish gate knows to be possible', () => {
  const decided = { ...examined, stage: 'awaiting-decision' } as const;
  it('a first supplement and a first extension, each remembered', () => {
    const [supplement] = moved('T04', 'request-supplement', {}).positions;
    assert.deepEqual([supplement?.stage, supplement?.supplemented], ['awaiting-supplement', true]);
    const { positions } = moved('T04', 'extend-time-limit', decided);
    assert.ok(positions.length > 0);
    assert.ok(positions.every(({ stage, extended }) => stage === 'awaiting-decision' && extended));
    const [later] = moved('T04', 'supply-supplement', {
      stage: 'awaiting-supplement',
      supplemented: true,
    }).positions;
    assert.equal(later?.supplemented, true, 'for good');
  });

  it('passing on, to officers who have had no hand in the case', () => {
    const { positions } = moved('T05', 'forward', decided, { legs: 2 });
    assert.ok(positions.length > 0);
    for (const { leg, acceptor, examiners } of positions) {
      assert.deepEqual([leg, acceptor, examiners], [1, 'none', 0]);
    }
  });

  it('decisions of the last organ, and of the only one', () => {
    for (const action of ['grant', 'deny'] as const) {
      assert.ok(moved('T05', action, { ...decided, leg: 1 }, { legs: 2 }).positions.length > 0);
      assert.ok(moved('T05', action, decided, { legs: 1 }).positions.length > 0);
    }
    assert.ok(moved('T06', 'deny', { ...decided, opinions: 'vetoed' }).positions.length > 0);
  });

  it('lapsing open opinions that law does not wait for', () => {
    const asked = { ...examined, stage: 'joint-handling', opinions: 'open' } as const;
    const { positions } = moved('T06', 'lapse-opinions', asked);
    assert.deepEqual(
      positions.map(({ stage, opinions }) => [stage, opinions]),
      [['under-examination', 'joined']],
    );
  });

  it('an opinion that leaves the case waiting, one that joins, and a veto', () => {
    const asked = { ...examined, stage: 'joint-handling', opinions: 'open' } as const;
    const seen = new Set(
      moved('T06', 'give-opinion', asked).positions.map(
        ({ stage, opinions }) => `${stage} ${opinions}`,
      ),
    );
    assert.deepEqual([...seen].toSorted(), [
      'joint-handling open',
      'under-examination joined',
      'under-examination vetoed',
    ]);
    const late = moved('T06', 'give-opinion', { ...decided, opinions: 'joined' });
    assert.deepEqual([...new Set(late.stages)], ['awaiting-decision']);
  });

  it('an inspection recorded by one and signed by another, passed or failed', () => {
    const examining = { ...examined, stage: 'under-examination' } as const;
    const recorded = moved('T06', 'record-inspection', examining).positions;
    assert.ok(recorded.every(({ inspection }) => inspection === 'recorded'));
    const signed = moved('T06', 'sign-inspection', { ...examining, inspection: 'recorded' });
    assert.deepEqual(
      [...new Set(signed.positions.map(({ inspection }) => inspection))].toSorted(),
      ['failed', 'signed'],
    );
    assert.ok(
      signed.positions.every(
        ({ acceptor, examiners }) => examiners === 2 || acceptor === 'accepted-and-examined',
      ),
      'by another',
    );
    const unneeded = { ...examining, inspection: 'recorded' } as const;
    const { inspectors: _none, ...without } = shapeOf(currentFlow('T06')!);
    const free = movesOf({
      flow: currentFlow('T06')!,
      item: without,
      action: 'propose',
      command: currentFlow('T06')!.commands.propose!,
      at: at(unneeded),
      report: () => undefined,
    });
    assert.ok(free.length > 0);
  });

  it('an inspection and the answers of departments do not forget each other', () => {
    const both = { ...examined, stage: 'under-examination', opinions: 'vetoed' } as const;
    for (const [action, inspection] of [
      ['record-inspection', 'none'],
      ['sign-inspection', 'recorded'],
      ['claim', 'signed'],
    ] as const) {
      const { positions } = moved('T06', action, { ...both, inspection });
      assert.ok(positions.length > 0);
      assert.ok(
        positions.every(({ stage, opinions }) => stage === both.stage && opinions === 'vetoed'),
        action,
      );
    }
    const asked = { ...examined, stage: 'joint-handling', opinions: 'open' } as const;
    for (const action of ['give-opinion', 'lapse-opinions'] as const) {
      const { positions } = moved('T06', action, { ...asked, inspection: 'signed' });
      assert.ok(
        positions.every(({ inspection }) => inspection === 'signed'),
        action,
      );
    }
    const sent = moved('T04', 'start-production', { ...granted, method: 'courier' }).positions;
    assert.ok(sent.every(({ method }) => method === 'courier'));
  });

  it('results that are made, sent, collected and handed over as the applicant chose', () => {
    const made = { ...granted, stage: 'in-production' } as const;
    assert.deepEqual(moved('T04', 'finish-production', { ...made, method: 'window' }).stages, [
      'ready-for-collection',
    ]);
    assert.deepEqual(moved('T04', 'finish-production', { ...made, method: 'courier' }).stages, [
      'in-production',
    ]);
    const [done] = moved('T04', 'finish-production', { ...made, method: 'courier' }).positions;
    assert.equal(done?.produced, true);
    assert.deepEqual(moved('T04', 'ship', { ...granted, method: 'courier' }).stages, ['shipping']);
    const waiting = { ...granted, stage: 'ready-for-collection' } as const;
    for (const method of ['window', 'courier'] as const) {
      assert.deepEqual(moved('T04', 'ship', { ...waiting, method }).stages, ['shipping']);
    }
    assert.deepEqual(moved('T04', 'deliver', { ...granted, method: 'electronic' }).stages, [
      'delivered',
    ]);
    assert.deepEqual(moved('T04', 'deliver', { ...waiting, method: 'window' }).stages, [
      'delivered',
    ]);
    const methods = moved('T04', 'grant', decided, { delivery: ['window', 'courier'] }).positions;
    assert.deepEqual(new Set(methods.map(({ method }) => method)), new Set(['window', 'courier']));
  });

  it('acts that are written down leave the case where it is', () => {
    const somewhere: readonly [string, CaseAction, Partial<Position>][] = [
      ['T04', 'raise-warning', { ...examined, stage: 'awaiting-decision' }],
      ['T04', 'release', { ...examined, stage: 'under-examination' }],
      ['T04', 'extend-time-limit', { ...examined, stage: 'under-examination' }],
      ['T04', 'record-delivery-attempt', { ...granted, stage: 'shipping' }],
      ['T06', 'remind-opinions', { ...examined, stage: 'joint-handling', opinions: 'open' }],
      ['T04', 'evaluate', { ...granted, stage: 'delivered' }],
      ['T04', 'amend-evaluation', { ...granted, stage: 'closed' }],
    ];
    for (const [template, action, position] of somewhere) {
      assert.deepEqual(moved(template, action, position).stages, [position.stage], action);
    }
  });

  it('a check that decides before acceptance, where the flow lets it', () => {
    assert.deepEqual(moved('T02', 'record-checks', {}).stages.toSorted(), [
      'accepted',
      'granted',
      'received',
    ]);
    assert.deepEqual(moved('T04', 'record-checks', {}).stages, ['received']);
    assert.deepEqual(
      moved('T02', 'record-checks', { stage: 'accepted', clock: 'running' }).stages,
      ['accepted'],
    );
  });
});

describe('what the publish gate remembers of officers and clocks', () => {
  it('who accepted does not examine where the flow keeps them apart; two examiners are as good as more', () => {
    const accepted = { stage: 'accepted', clock: 'running', acceptor: 'accepted' } as const;
    assert.deepEqual(
      moved('T04', 'claim', accepted).positions.map(({ acceptor, examiners }) => [
        acceptor,
        examiners,
      ]),
      [['accepted', 1]],
    );
    const two = moved('T04', 'claim', { ...accepted, examiners: 2 }).positions;
    assert.deepEqual(
      two.map(({ examiners }) => examiners),
      [2],
    );
    assert.deepEqual(
      moved('T04', 'accept', {}).positions.map(({ acceptor }) => acceptor),
      ['accepted'],
    );
  });

  it('a clock starts once, stops while it runs, and goes on from a stop', () => {
    const examining = { ...examined, stage: 'under-examination' } as const;
    const clocks = (action: CaseAction, position: Partial<Position>) => {
      const { positions, reported } = moved('T04', action, position);
      return [[...new Set(positions.map(({ clock }) => clock))], [...new Set(reported)]];
    };
    assert.deepEqual(clocks('accept', {}), [['running'], []]);
    assert.deepEqual(clocks('accept', { clock: 'running' }), [
      ['running'],
      ['clock-started-twice'],
    ]);
    assert.deepEqual(clocks('start-special-procedure', examining), [['stopped'], []]);
    assert.deepEqual(clocks('start-special-procedure', { ...examining, clock: 'off' }), [
      ['stopped'],
      ['clock-stopped-without-running'],
    ]);
    const special = { ...examining, stage: 'special-procedure' } as const;
    assert.deepEqual(clocks('end-special-procedure', { ...special, clock: 'stopped' }), [
      ['running'],
      [],
    ]);
    assert.deepEqual(clocks('end-special-procedure', special), [
      ['running'],
      ['clock-resumed-without-stop'],
    ]);
    const decided = { ...examined, stage: 'awaiting-decision' } as const;
    assert.deepEqual(clocks('grant', decided), [['ended'], []]);
    assert.deepEqual(clocks('grant', { ...decided, clock: 'off' }), [
      ['off'],
      ['decided-without-clock'],
    ]);
    assert.deepEqual(clocks('withdraw', {}), [['off'], []]);
    assert.deepEqual(clocks('withdraw', decided), [['ended'], []]);
    assert.deepEqual(clocks('request-supplement', { clock: 'running' }), [
      ['running'],
      ['clock-runs-in-supplement'],
    ]);
  });

  it('a record is signed by another than who wrote it', () => {
    const recorded = {
      stage: 'under-examination',
      clock: 'running',
      inspection: 'recorded',
    } as const;
    const signed = (more: Partial<Position>) =>
      moved('T06', 'sign-inspection', { ...recorded, ...more }).positions.map(
        ({ acceptor, examiners }) => `${acceptor} ${examiners}`,
      );
    assert.deepEqual([...new Set(signed({ examiners: 1 }))], ['none 2'], 'not by the same');
    assert.deepEqual([...new Set(signed({ examiners: 2 }))], ['none 2'], 'by the other of two');
    const both = signed({ acceptor: 'accepted-and-examined', examiners: 1 });
    assert.ok(both.includes('accepted-and-examined 1'), 'by the examiner when the acceptor wrote');
  });

  it('no organ above the first asks the applicant', () => {
    assert.deepEqual(moved('T05', 'request-supplement', { leg: 1 }).reported, [
      'upper-organ-asks-again',
    ]);
    assert.deepEqual(moved('T05', 'request-supplement', {}).reported, []);
  });
});
