import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  acceptedOn,
  claim,
  contextOf,
  filingOf,
  given,
  officer,
  propose,
  submit,
  when,
} from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';
import type { Case } from '../case.ts';
import { stateRefusal } from '../state-rules.ts';
import { inspectionRefusal, isSigned, recordInspection } from './inspection.ts';

const findings = { textId: 'command/findings' as never, digest: 'd' };
const day = '2026-03-02' as never;

const record = {
  type: 'record-inspection',
  outcome: 'passed',
  inspectedOn: day,
  findings: '符合要求',
} as const;

function inspected(more: Partial<NonNullable<Case['inspection']>> | undefined): Case {
  const { state } = given([submit('2026-03-02', filingOf({ handling: { inspectors: 2 } }))]);
  const base = {
    inspectors: ['a', 'b'],
    signedBy: ['a', 'b'],
    outcome: 'passed',
    inspectedOn: day,
    findings,
  } as const;
  return more === undefined ? state : { ...state, inspection: { ...base, ...more } };
}

describe('an inspection that an item needs', () => {
  const code = (state: Case, outcome: 'grant' | 'deny' = 'grant') =>
    inspectionRefusal(state, outcome)?.code;

  it('bars the grant while there is no record, and when it was not passed', () => {
    assert.equal(code(inspected(undefined)), 'cases/inspection-missing');
    assert.equal(code(inspected({ outcome: 'failed' })), 'cases/inspection-failed');
    assert.equal(code(inspected({})), undefined);
  });

  it('is no record for anybody’s opinion until every inspector has signed it', () => {
    const steps: Happened[] = [
      ...acceptedOn('2026-03-02', { handling: { inspectors: 2 } }),
      claim('2026-03-02'),
      ['2026-03-02', officer('inspector'), { ...record, inspectors: ['inspector', 'inspector@2'] }],
    ];
    const world = { template: 'T06' };
    const [at, by, opinion] = propose('2026-03-02');
    const unsigned = given(steps, world).refusal(at, by, opinion);
    assert.equal(unsigned?.code, 'cases/inspection-not-signed');
    const sign: Happened = ['2026-03-02', officer('inspector@2'), { type: 'sign-inspection' }];
    assert.equal(given([...steps, sign], world).refusal(at, by, opinion), undefined);
  });

  it('is owed by an approver too, who grants what the examiner proposed to deny', () => {
    const steps: Happened[] = [
      ...acceptedOn('2026-03-02', { handling: { inspectors: 2 } }),
      claim('2026-03-02'),
      propose('2026-03-02', 'deny'),
    ];
    const approver = officer('approver');
    const stands = given(steps, { template: 'T06' });
    const granting = stands.refusal('2026-03-02', approver, { type: 'grant', grounds: '可以准予' });
    assert.equal(granting?.code, 'cases/inspection-missing');
    const denying = { type: 'deny', grounds: '不符', lawBasis: '法第一条' } as const;
    assert.equal(stands.refusal('2026-03-02', approver, denying), undefined);
  });

  it('is not made by whoever accepted the case', () => {
    const li = officer('li');
    const steps: Happened[] = [
      submit('2026-03-02', { handling: { inspectors: 2 } }),
      ['2026-03-02', li, { type: 'receive' }],
      ['2026-03-02', li, { type: 'accept' }],
      claim('2026-03-02'),
    ];
    const alone = given(steps, { template: 'T06' }).refusal('2026-03-02', li, {
      ...record,
      inspectors: ['li', 'inspector'],
    });
    assert.equal(alone?.code, 'cases/same-officer');
  });

  it('never bars a denial, nor anything where none is needed', () => {
    assert.equal(code(inspected(undefined), 'deny'), undefined);
    assert.equal(code(inspected({ outcome: 'failed' }), 'deny'), undefined);
    assert.equal(code(given([submit('2026-03-02')]).state), undefined);
  });

  it('is made by as many as the item asks for, and never by fewer than two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (asked, came) => {
        const { state } = given([
          submit('2026-03-02', filingOf(asked > 0 ? { handling: { inspectors: asked } } : {})),
        ]);
        const inspectors = Array.from({ length: came }, (_, index) =>
          index === 0 ? 'inspector' : `inspector ${index}`,
        );
        const answer = recordInspection(
          state,
          // Whoever is named twice has come once.
          { ...record, inspectors: [...inspectors, ...inspectors] },
          contextOf(when('2026-03-02'), officer('inspector'), { template: 'T06' }),
        );
        return answer.ok === came >= Math.max(2, asked);
      }),
    );
  });

  it('is of a day between the start of the clock and today', () => {
    const startedOn = '2026-03-02' as never;
    const of = (inspectedOn: string, clock: Case['clock']) => {
      const answer = recordInspection(
        { ...inspected(undefined), ...(clock !== undefined && { clock }) },
        { ...record, inspectedOn: inspectedOn as never, inspectors: ['inspector', 'another'] },
        contextOf(when('2026-03-04'), officer('inspector'), { template: 'T06' }),
      );
      return answer.ok ? 'taken' : answer.refusal.code;
    };
    const clock = { startedOn, stops: [] } as unknown as Case['clock'];
    assert.equal(of('2026-03-01', clock), 'cases/inspection-day');
    assert.equal(of('2026-03-02', clock), 'taken');
    assert.equal(of('2026-03-04', clock), 'taken');
    assert.equal(of('2026-03-05', clock), 'cases/inspection-day');
    assert.equal(of('2026-03-05', undefined), 'cases/inspection-day');
    assert.equal(of('2026-03-01', undefined), 'taken');
  });

  it('counts as signed when every inspector has signed', () => {
    assert.equal(isSigned(inspected({}).inspection!), true);
    assert.equal(isSigned(inspected({ signedBy: ['a'] }).inspection!), false);
    assert.equal(isSigned(inspected({ signedBy: [] }).inspection!), false);
  });

  it('is signed only while a record waits for a signature', () => {
    const context = contextOf(when('2026-03-03'), officer('inspector'), { template: 'T06' });
    const signing = (more: Partial<NonNullable<Case['inspection']>> | undefined) =>
      stateRefusal('sign-inspection', { ...inspected(more), status: 'under-examination' }, context)
        ?.code;
    assert.equal(signing(undefined), 'cases/nothing-to-sign');
    assert.equal(signing({}), 'cases/nothing-to-sign');
    assert.equal(signing({ signedBy: ['a'] }), undefined);
  });
});
