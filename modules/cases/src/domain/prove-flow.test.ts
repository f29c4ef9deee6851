import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFlow, flowByHash, publish, publishedFlows } from '../flows/published-flows.ts';
import { exploreFlow } from './explore-flow.ts';
import { commandsOf } from './flow.ts';
import type { Flow, FlowCommand } from './flow.ts';
import { shapeOf } from './item-shape.ts';
import type { ItemShape } from './item-shape.ts';
import { flowFaults, isService, proveFlow } from './prove-flow.ts';
import type { CaseAction, CaseStatus } from './words.ts';

/** Slips for the way: of use to the applicant, and owed by no law. */
const optional: ReadonlySet<string> = new Set(['offer-collection', 'assign-place']);

const t04 = currentFlow('T04')!;
const t05 = currentFlow('T05')!;
const t06 = currentFlow('T06')!;
const t10 = currentFlow('T10')!;
const t08 = currentFlow('T08')!;
const t11 = currentFlow('T11')!;
const t12 = currentFlow('T12')!;
const t13 = currentFlow('T13')!;

function change(action: CaseAction, more: Partial<FlowCommand>): Flow {
  return { ...t04, commands: { ...t04.commands, [action]: { ...t04.commands[action]!, ...more } } };
}

function drop(...actions: CaseAction[]): Flow {
  const commands = { ...t04.commands };
  for (const action of actions) delete commands[action];
  return { ...t04, commands };
}

describe('the publish gate', () => {
  const current = publishedFlows().filter((one) => currentFlow(one.template)?.hash === one.hash);
  for (const flow of current.filter((one) => !isService(one))) {
    it(`lets ${flow.template} ${flow.name.zh} through after searching all of its positions`, () => {
      assert.deepEqual(flowFaults(flow), []);
      const { states } = exploreFlow(flow);
      assert.ok(states > 6 && states < 10_000, `${states} positions`);
    });
  }

  const broken: [string, Flow, string][] = [
    ['has no decision against the applicant', drop('deny'), 'control-point-missing deny'],
    ['forgets the delivery', drop('deliver'), 'control-point-missing deliver'],
    [
      'jumps from receipt to the courier',
      change('receive', { to: ['closed', 'shipping'] }),
      'stage-unreachable received',
    ],
    [
      'leads into a stage that is not listed',
      { ...t04, stages: t04.stages.filter((stage) => stage !== 'special-procedure') },
      'stage-unknown start-special-procedure: special-procedure',
    ],
    [
      'lists a stage nothing leads to',
      { ...t04, commands: { ...drop('return-for-correction').commands } },
      'stage-unreachable pre-returned',
    ],
    ['has a command that is never possible', drop('return-for-correction'), 'command-dead correct'],
    ['lets a case stay in a stage for ever', drop('close'), 'end-unreachable delivered'],
    ['starts the clock twice', change('claim', { clock: 'start' }), 'clock-started-twice claim'],
    [
      'decides without having started the clock',
      { ...change('accept', { clock: 'resume' }) },
      'clock-resumed-without-stop accept',
    ],
    [
      'accepts without starting the clock',
      noClock('accept', 'deem-accepted'),
      'decided-without-clock grant',
    ],
    [
      'decides while the clock stands',
      change('end-special-procedure', { clock: 'stop' }),
      'decided-without-clock grant',
    ],
    ['does not end the clock with the decision', noClock('deny'), 'decided-without-clock deny'],
    [
      'leaves the clock running after a withdrawal',
      noClock('withdraw'),
      'clock-left-open withdraw to withdrawn',
    ],
    [
      'stops a clock that does not run',
      change('receive', { clock: 'stop' }),
      'clock-stopped-without-running receive',
    ],
    [
      'asks for a supplement while the clock runs',
      change('request-supplement', { from: ['received', 'under-examination'] }),
      'clock-runs-in-supplement request-supplement',
    ],
    ['denies without a remedy', without('deny', 'remedies'), 'remedy-missing deny'],
    [
      'refuses acceptance without a remedy',
      without('refuse-acceptance', 'remedies'),
      'remedy-missing refuse-acceptance',
    ],
    [
      'gives silence no consequence',
      change('deem-accepted', { from: ['received'] }),
      'silence-unanswered pre-review',
    ],
    ['lets the examiner decide', without('grant', 'notBy'), 'same-officer-decides grant'],
  ];
  for (const [what, flow, fault] of broken) {
    it(`refuses a flow that ${what}`, () => {
      const found = flowFaults(flow).map((one) => `${one.fault} ${one.where}`);
      assert.ok(found.includes(fault), found.join('; ') || 'no fault found');
    });
  }

  it('names a stage that does not exist once, and searches no further', () => {
    const [, flow] = broken.find(([what]) => what.includes('not listed'))!;
    assert.equal(proveFlow(flow).states, 0);
    assert.deepEqual(
      new Set(flowFaults(flow).map(({ fault }) => fault)),
      new Set(['stage-unknown']),
    );
  });

  const brokenJoint: [string, Flow, Partial<ItemShape>, string][] = [
    [
      'asks departments and never hears them',
      from(t06, 'give-opinion', { to: ['joint-handling'] }),
      {},
      'joint-never-joins give-opinion',
    ],
    [
      'waits for ever for a late opinion that law lets it do without',
      from(t06, 'lapse-opinions', { to: ['joint-handling'] }),
      {},
      'joint-never-joins lapse-opinions',
    ],
    [
      'goes on without late opinions and names no law',
      strip(t06, 'lapse-opinions', 'law'),
      {},
      'deemed-without-law lapse-opinions',
    ],
    [
      'needs more who agree than it asks',
      t06,
      {
        joint: { departments: 2, join: { by: 'quorum', agreeing: 3 }, silence: 'proceeds' },
      },
      'quorum-unreachable 3 of 2',
    ],
    ['sends one officer alone', t06, { inspectors: 1 }, 'inspection-alone 1 inspector'],
    [
      'needs an inspection and has none',
      withoutCommand(t06, 'record-inspection', 'sign-inspection'),
      { inspectors: 2 },
      'inspection-missing record-inspection',
    ],
    [
      'inspects without a second signature',
      withoutCommand(t06, 'sign-inspection'),
      { inspectors: 2 },
      'inspection-not-signed sign-inspection',
    ],
    [
      'has several organs and no way from one to the next',
      t04,
      { legs: 2 },
      'organ-without-way 2 organs',
    ],
    [
      'lets the organ above ask the applicant again',
      from(t05, 'request-supplement', { from: ['received', 'forwarded'] }),
      { legs: 2 },
      'upper-organ-asks-again request-supplement',
    ],
    [
      'passes a case on to where nobody takes it up',
      from(t05, 'claim', { from: ['accepted', 'under-examination'] }),
      { legs: 2 },
      'end-unreachable forwarded',
    ],
    [
      'leaves a parcel nobody delivers',
      withoutCommand(t04, 'deliver', 'return-parcel'),
      { delivery: ['courier'] },
      'end-unreachable shipping',
    ],
    [
      'sends by courier what nobody ships',
      withoutCommand(t04, 'ship', 'offer-collection', 'start-production'),
      { delivery: ['courier'] },
      'end-unreachable granted',
    ],
  ];
  for (const [what, flow, item, fault] of brokenJoint) {
    it(`refuses for an item a flow that ${what}`, () => {
      const shape = { ...shapeOf(flow), ...item };
      const found = flowFaults(flow, { item: shape }).map((one) => `${one.fault} ${one.where}`);
      assert.ok(found.includes(fault), found.join('; ') || 'no fault found');
    });
  }

  const brokenKinds: [string, Flow, Partial<ItemShape>, string][] = [
    [
      'never answers what was asked',
      withoutCommand(t12, 'answer'),
      {},
      'control-point-missing answer',
    ],
    ['answers without a remedy', strip(t12, 'answer', 'remedies'), {}, 'remedy-missing answer'],
    [
      'leaves the clock running after the answer',
      strip(t12, 'answer', 'clock'),
      {},
      'clock-left-open answer to answered',
    ],
    ['is joint and has no parts', t13, { parts: [] }, 'parts-missing finish-part'],
    [
      'has parts that wait for each other',
      t13,
      {
        parts: [
          { key: 'household', requires: ['card'] },
          { key: 'card', requires: ['household'] },
        ],
      },
      'parts-in-a-circle household, card',
    ],
    [
      'has a part that waits for one that does not exist',
      t13,
      { parts: [{ key: 'card', requires: ['nobody'] }] },
      'parts-in-a-circle card',
    ],
    [
      'finishes the parts and never joins them',
      from(t13, 'finish-part', { to: ['accepted'] }),
      {},
      'end-unreachable accepted',
    ],
    [
      'renews by silence and names no law',
      strip(t11, 'deem-renewed', 'law'),
      {},
      'deemed-without-law deem-renewed',
    ],
    [
      'renews by silence without ending the clock',
      strip(t11, 'deem-renewed', 'clock'),
      {},
      'decided-without-clock deem-renewed',
    ],
    [
      'records a filing without a clock',
      strip(t08, 'grant', 'clock'),
      {},
      'decided-without-clock grant',
    ],
  ];
  for (const [what, flow, item, fault] of brokenKinds) {
    it(`refuses a flow that ${what}`, () => {
      const shape = { ...shapeOf(flow), ...item };
      const found = flowFaults(flow, { item: shape }).map((one) => `${one.fault} ${one.where}`);
      assert.ok(found.includes(fault), found.join('; ') || 'no fault found');
    });
  }

  // Each is sound but for one thing, and nothing else is found.
  const brokenInLaw: [string, Flow, string][] = [
    [
      'lets the examiner extend',
      change('extend-time-limit', { who: ['examiner'] }),
      'wrong-hands extend-time-limit by examiner',
    ],
    [
      'lets the applicant grant',
      change('grant', { who: ['applicant'] }),
      'wrong-hands grant by applicant',
    ],
    [
      'grants by itself',
      change('grant', { who: ['system', 'approver'] }),
      'wrong-hands grant by system',
    ],
    [
      'lets an officer withdraw',
      change('withdraw', { who: ['acceptor'] }),
      'wrong-hands withdraw by acceptor',
    ],
    [
      'lets an officer file for somebody',
      change('submit', { who: ['acceptor'] }),
      'wrong-hands submit by acceptor',
    ],
    [
      'leaves it to an officer whether silence counts',
      change('deem-accepted', { who: ['acceptor'] }),
      'wrong-hands deem-accepted by acceptor',
    ],
    [
      'passes on what nobody approved',
      from(t05, 'forward', { who: ['examiner'] }),
      'wrong-hands forward by examiner',
    ],
    [
      'extends by twenty days',
      change('extend-time-limit', { days: 20 }),
      'extension-too-long 20 days of 10',
    ],
    [
      'extends by as much as one likes',
      without('extend-time-limit', 'days'),
      'extension-too-long any number of days of 10',
    ],
    [
      'extends a joint matter beyond sixty days',
      from(t13, 'extend-time-limit', { days: 16 }),
      'extension-too-long 16 days of 15',
    ],
    [
      'extends before acceptance',
      change('extend-time-limit', { from: ['received'], to: ['received'] }),
      'extension-without-clock received',
    ],
    [
      'stops the clock without a written notice',
      without('start-special-procedure', 'document'),
      'writing-missing start-special-procedure',
    ],
    ['accepts by word of mouth', without('accept', 'document'), 'writing-missing accept'],
    [
      'refuses acceptance with an empty paper',
      change('refuse-acceptance', { document: ' ' }),
      'writing-missing refuse-acceptance',
    ],
    [
      'asks for a supplement by word of mouth',
      without('request-supplement', 'document'),
      'writing-missing request-supplement',
    ],
    [
      'extends without telling the reason in writing',
      without('extend-time-limit', 'document'),
      'writing-missing extend-time-limit',
    ],
    ['denies without a decision in writing', without('deny', 'document'), 'writing-missing deny'],
    [
      'gives a month to ask for reconsideration',
      change('deny', { remedies: { reconsiderationDays: 30, litigationMonths: 6 } }),
      'remedy-too-short deny',
    ],
    [
      'gives three months to sue',
      change('terminate', { remedies: { reconsiderationDays: 60, litigationMonths: 3 } }),
      'remedy-too-short terminate',
    ],
    ['lets the acceptor examine', without('claim', 'notBy'), 'same-officer-decides claim'],
    [
      'lets the acceptor decide',
      change('grant', { notBy: ['examine'] }),
      'same-officer-decides grant',
    ],
    [
      'lets the examiner pass it on',
      strip(t05, 'forward', 'notBy'),
      'same-officer-decides forward',
    ],
    [
      'decides what nobody has examined',
      change('grant', { from: ['under-examination', 'awaiting-decision'] }),
      'examination-skipped grant',
    ],
    [
      'decides above what was examined below',
      from(t05, 'grant', { from: ['forwarded', 'awaiting-decision'] }),
      'examination-skipped grant',
    ],
    [
      'waits for a supplement for ever',
      change('lapse-supplement', { from: ['pre-returned'] }),
      'waits-for-ever awaiting-supplement',
    ],
    [
      'withdraws what has been decided',
      change('withdraw', { from: [...t04.commands.withdraw!.from, 'granted'] }),
      'given-up-after-decision withdraw from granted',
    ],
    [
      'opens again what was filed away',
      change('offer-collection', { from: ['granted', 'in-production', 'closed'] }),
      'end-reopened offer-collection from closed',
    ],
    [
      'begins elsewhere than it says',
      { ...t04, entersAt: 'requested' },
      'entry-differs pre-review for requested',
    ],
    [
      'stops the clock without a ground in law',
      without('start-special-procedure', 'law'),
      'stop-without-law start-special-procedure',
    ],
    [
      'stops the clock for a law without a name',
      change('start-special-procedure', { law: ' ' }),
      'stop-without-law start-special-procedure',
    ],
    [
      'lets the acceptor write the record of the inspection',
      strip(t06, 'record-inspection', 'notBy'),
      'same-officer-decides record-inspection',
    ],
    [
      'lets the acceptor sign the record of the inspection',
      strip(t06, 'sign-inspection', 'notBy'),
      'same-officer-decides sign-inspection',
    ],
    [
      'lets who announced a penalty impose it',
      strip(t10, 'penalise', 'notBy'),
      'same-officer-decides penalise',
    ],
    [
      'waits for ever for a correction',
      change('lapse-supplement', { from: ['awaiting-supplement'] }),
      'waits-for-ever pre-returned',
    ],
    [
      'keeps whoever a penalty was announced to waiting for ever',
      from(t10, 'withdraw', { from: ['requested'] }),
      'waits-for-ever informed',
    ],
    [
      'waits for ever for a fine that only an officer can take',
      from(t10, 'record-payment', { who: ['acceptor'] }),
      'waits-for-ever awaiting-payment',
    ],
    ['is rated by nobody', drop('evaluate'), 'control-point-missing evaluate'],
    ['warns nobody while it is examined', unwatched(), 'clock-unwatched under-examination'],
  ];
  for (const [what, flow, fault] of brokenInLaw) {
    it(`refuses, for that alone, a flow that ${what}`, () => {
      const shape = { ...shapeOf(flow), ...(flow.commands.forward && { legs: 2 }) };
      const found = flowFaults(flow, { item: shape }).map((one) => `${one.fault} ${one.where}`);
      assert.deepEqual(found, [fault]);
    });
  }

  it('refuses an item that is inspected by nobody', () => {
    const { inspectors: _, ...shape } = shapeOf(t06);
    const faults = flowFaults(t06, { item: shape });
    assert.deepEqual(faults, [{ fault: 'inspection-alone', where: '0 inspectors' }]);
  });

  it('asks today more of the shipped flows than of their first versions, for these reasons alone', () => {
    const replaced = publishedFlows().filter(({ hash, template }) => {
      const newest = currentFlow(template)!;
      return newest.hash !== hash && !isService(newest);
    });
    const reasons = replaced
      .map((flow) => [
        `${flow.template} ${flow.version}`,
        flowFaults(flow).map(({ fault, where }) => `${fault} ${where}`),
      ])
      .filter(([, faults]) => faults!.length > 0);
    const lying = 'waits-for-ever pre-returned';
    assert.deepEqual(Object.fromEntries(reasons), {
      'T04 1': [lying],
      'T05 1': [lying],
      'T06 1': [
        'same-officer-decides record-inspection',
        'same-officer-decides sign-inspection',
        lying,
      ],
      'T07 1': [lying],
      'T10 2': ['same-officer-decides penalise', 'waits-for-ever informed'],
    });
  });

  it('refuses a flow that leaves any of what the applicant is owed in writing unwritten', () => {
    const written = new Set<string>();
    for (const { hash: _, ...flow } of current) {
      for (const [action, { document }] of commandsOf(flow)) {
        if (document === undefined || optional.has(action)) continue;
        const faults = flowFaults(strip(flow, action, 'document'));
        assert.deepEqual(faults, [{ fault: 'writing-missing', where: action }], flow.template);
        written.add(action);
      }
    }
    assert.equal(written.size, 18);
  });

  it('refuses a flow the applicant cannot give up', () => {
    const { withdraw: _, ...commands } = t04.commands;
    const stages = t04.stages.filter((stage) => stage !== 'withdrawn');
    const found = flowFaults({ ...t04, stages, commands: withoutStage(commands, 'withdrawn') });
    assert.deepEqual(found, [{ fault: 'control-point-missing', where: 'withdraw' }]);
  });

  it('refuses a service without cases that has half a case, or that nobody asks for', () => {
    const t01 = currentFlow('T01')!;
    assert.deepEqual(flowFaults(t01), []);
    const half = flowFaults({ ...t01, commands: { submit: t04.commands.submit! } });
    assert.deepEqual(half, [{ fault: 'service-with-case', where: 'submit' }]);
    const steps = t01.steps.filter(({ who }) => !who.includes('applicant'));
    assert.deepEqual(flowFaults({ ...t01, steps }), [
      { fault: 'service-for-nobody', where: 'T01' },
    ]);
  });

  it('refuses a filing that may be denied at discretion', () => {
    const faults = flowFaults({ ...t04, kind: 'filing' }).map((one) => `${one.fault} ${one.where}`);
    assert.ok(faults.includes('discretion-in-filing deny'), faults.join('; '));
  });

  it('refuses a flow whose role is not filled at a level that uses it', () => {
    const faults = flowFaults(t04, {
      rolesOfLevels: { station: ['acceptor', 'examiner', 'approver', 'certificate-maker'] },
    });
    assert.deepEqual(faults, [{ fault: 'role-unknown', where: 'extend-time-limit at station' }]);
  });

  it('does not publish an unsound or malformed file', () => {
    const { hash: _hash, ...file } = drop('deny') as Flow & { hash: string };
    assert.throws(() => publish(file), /unsound.*control-point-missing/);
    assert.throws(() => publish({ ...file, colour: 'red' }), /not well formed/);
    // A shipped flow is let through by its hash; whatever differs from it is not.
    const { hash: _shipped, ...shipped } = t04;
    assert.throws(() => publish({ ...shipped, colour: 'red' }), /not well formed/);
  });

  it('names a flow by what it says', () => {
    const { hash, ...file } = t04;
    assert.equal(publish(file).hash, hash);
    assert.notEqual(publish({ ...file, version: 99 }).hash, hash);
  });
});

describe('a published flow', () => {
  // Running cases find their flow by its hash. A change is a new version in a new file, and a new line here.
  const known: [template: string, version: number, hash: string][] = [
    ['T01', 1, '601eb01400eb47686f1b7f62489c454293f425e287f33bef74f115106d508039'],
    ['T02', 1, '494b3b8365bb2922da3bae87b2022c1096a69cdc190ee90a784b0929d286ce10'],
    ['T03', 1, 'b78b8fe1ae17b90cfa3ad3d8aad639f9ff0d0dae7f95bddf16425ee564b912a1'],
    ['T04', 1, '012623042ea5e275600c82b5b904554fddd93abe26dcc59a044ae1b1ff473670'],
    ['T05', 1, '8ac928f076b34afa5e6a8b69692aba8d633e841423c31e894d60721820567b9b'],
    ['T06', 1, 'b781c4917ffc5ebf6f09dcee4b093e8bbb3e645f972f0fedc1afcc3187213973'],
    ['T07', 1, '9b9dd3ba2a4d2d9cc59d782b209c9c3ab198831468b72dca1df3b4b4f541cd68'],
    ['T08', 1, '208f741c22fc6061036af4b79e5f897bc40cd312faa96e8f3b298db6314aadb7'],
    ['T09', 1, '457db2ac3bf771f7a44be14c3a4888754f456ed8052a5488b2f3204debac9f49'],
    ['T10', 1, 'b1d87fc97a09592a6f2112a248321f86bda84ff4375cd9213cda7a07bf300d1d'],
    ['T11', 1, 'a888b3d5779decf34cfdb4370c18d5f1f2bd1f893e1c6daa552e7ad8555deb06'],
    ['T12', 1, '43d03a39d7b9984fc7be95e798a14b1780d8bcc9815c871d7eea466d33187151'],
    ['T13', 1, '24630b40d6e5df1c820f66573cc61c02f2807aa801349d3735445f8df421e348'],
    ['T14', 1, '5e083750c3a5e07ec893236b808b567a112b570d423befe045db34e07bf36634'],
    ['T09', 2, '95791d23d11bd460c71d908c8c6e5a2722b3f4f1983111395bee9411ea070ab8'],
    ['T10', 2, '9b97eb6df7c612f8b58e205785b680d76be5bc22c59e1ba18c838804e0419b9f'],
    ['T14', 2, '95b9705508beda78283b9719408180d68fcaa39bee2747d8066bcadd792c86b8'],
    ['T04', 2, '6136b3b8b37238c723635603b5fc85379aab0828c484a625cbe9c0d053893c13'],
    ['T05', 2, 'e496d7793712e7ed8d3a1c246608e0c7febe5207c26e670c449630b265627a92'],
    ['T06', 2, '37997ad3605afd283a98e2b0ff9a06badc6a52b642d75d2ba32db02563f46f9f'],
    ['T07', 2, '39571ca260686479d76cc93c8c63e6bc965e2fb793c4fa322407ef9d33d00684'],
    ['T10', 3, '4abd6dc7f4f1bd430281f0cf26919a64cde41c7eee8df59d5e2c98f021841183'],
    ['T13', 2, '879c009b349c21e0dfe8705c14690e7e4c0dcf49bc8ffc04f4b83e3293249f4c'],
  ];
  for (const [template, version, hash] of known) {
    it(`${template} version ${version} is never edited`, () => {
      const { template: found, version: number } = flowByHash(hash);
      assert.deepEqual([found, number], [template, version]);
    });
  }

  it('is listed here', () => {
    assert.equal(known.length, publishedFlows().length);
  });
});

function noClock(...actions: CaseAction[]): Flow {
  return actions.reduce<Flow>((flow, action) => strip(flow, action, 'clock'), t04);
}

function unwatched(): Flow {
  const away = (stages: FlowCommand['to']) => stages.filter((one) => one !== 'under-examination');
  const { from: before, to } = t04.commands['raise-warning']!;
  return change('raise-warning', { from: away(before as FlowCommand['to']), to: away(to) });
}

function withoutStage(commands: Flow['commands'], gone: CaseStatus): Flow['commands'] {
  return Object.fromEntries(
    Object.entries(commands).map(([action, command]) => [
      action,
      {
        ...command,
        from: command.from.filter((stage) => stage !== gone),
        to: command.to.filter((stage) => stage !== gone),
      },
    ]),
  );
}

function without(action: CaseAction, key: keyof FlowCommand): Flow {
  return strip(t04, action, key);
}

function strip(flow: Flow, action: CaseAction, key: keyof FlowCommand): Flow {
  const command: Partial<FlowCommand> = { ...flow.commands[action] };
  delete command[key];
  return { ...flow, commands: { ...flow.commands, [action]: command as FlowCommand } };
}

function from(flow: Flow, action: CaseAction, more: Partial<FlowCommand>): Flow {
  const command = { ...flow.commands[action]!, ...more };
  return { ...flow, commands: { ...flow.commands, [action]: command } };
}

function withoutCommand(flow: Flow, ...actions: CaseAction[]): Flow {
  const commands = { ...flow.commands };
  for (const action of actions) delete commands[action];
  return { ...flow, commands };
}
