import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptedOn,
  claim,
  contextOf,
  given,
  officer,
  organId,
  upperOrganId,
  when,
} from '../../../test/given-case.ts';
import type { CaseCommand } from '../commands.ts';
import type { Department } from '../handling.ts';
import { standardSettings } from '../settings.ts';
import { departmentsToAnswerFor } from './consultation.ts';

const on = '2026-03-02';
const begun = [...acceptedOn(on), claim(on)];
const ask = (departments?: readonly Department[]): CaseCommand => ({
  type: 'request-opinions',
  question: '有何意见？',
  ...(departments !== undefined && { departments }),
});
const examined = given(begun, { template: 'T06' });
const refusal = (command: CaseCommand) => examined.refusal(on, officer('examiner'), command)?.code;

describe('asking departments where the item has no plan for it', () => {
  it('asks those the examiner names, each once, for the usual days; all must answer, silence lets go on', () => {
    const JG = { organId, branchCode: 'JG' };
    const { state } = given([...begun, [on, officer('examiner'), ask([JG, JG])]], {
      template: 'T06',
    });
    const { question, ...asked } = state.consultation!;
    assert.equal(typeof question.textId, 'string');
    assert.deepEqual(asked, {
      askedOn: on,
      join: { by: 'all' },
      silence: 'proceeds',
      departments: [{ ...JG, withinWorkingDays: standardSettings.opinionWorkingDays }],
    });
  });

  it('is refused without a department, without a question, and to the department that handles it', () => {
    assert.equal(refusal(ask()), 'cases/departments-missing');
    assert.equal(
      refusal({ ...ask([{ organId, branchCode: 'JG' }]), question: ' ' } as CaseCommand),
      'cases/question-missing',
    );
    assert.equal(refusal(ask([{ organId, branchCode: 'HZ' }])), 'cases/department-is-own');
    assert.equal(refusal(ask([{ organId: upperOrganId, branchCode: 'HZ' }])), undefined);
  });

  it('leaves nobody to answer for before anybody is asked, or in a flow without opinions', () => {
    const context = contextOf(when(on), officer('examiner@JG'), { template: 'T06' });
    assert.deepEqual(departmentsToAnswerFor(examined.state, context), []);
    const asked = given(
      [...begun, [on, officer('examiner'), ask([{ organId, branchCode: 'JG' }])]],
      {
        template: 'T06',
      },
    );
    assert.equal(departmentsToAnswerFor(asked.state, context).length, 1);
    const elsewhere = contextOf(when(on), officer('examiner@JG'), { template: 'T04' });
    assert.deepEqual(departmentsToAnswerFor(asked.state, elsewhere), []);
  });
});
