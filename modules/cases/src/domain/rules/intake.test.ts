import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { given, officer, submit, wang } from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';
import { newCase } from '../case.ts';
import type { DefectInput } from '../commands.ts';
import { evolve } from '../evolve.ts';

const on = '2026-03-02';
const ref = { textId: 'command/defects/0', digest: 'd' };
const form = { blobId: 'second', digest: 'e' };
const attachments = [{ attachmentId: 'a2', materialKey: 'id_card', sha256: 's2' }];
const asked: readonly Happened[] = [
  submit(on),
  [on, officer('acceptor'), { type: 'receive' }],
  [
    on,
    officer('acceptor'),
    { type: 'request-supplement', defects: [{ field: 'dogColour', reason: '不清楚' }] },
  ],
];

describe('what an applicant supplies', () => {
  it('may be a form without files, files without a form, or both', () => {
    const supplied = (more: object) => {
      const { state, events } = given([
        ...asked,
        [on, wang, { type: 'supply-supplement', attachments: [], ...more }],
      ]);
      return [state.filing?.form.blobId, 'form' in events.at(-1)!];
    };
    assert.deepEqual(supplied({ form }), ['second', true]);
    assert.deepEqual(supplied({ attachments }), ['blob', false]);
    assert.deepEqual(supplied({ form, attachments }), ['second', true]);
  });

  it('is not nothing at all', () => {
    const refusal = given(asked).refusal(on, wang, { type: 'supply-supplement', attachments: [] });
    assert.equal(refusal?.code, 'cases/nothing-supplied');
  });
});

describe('a notice of what is to be put right', () => {
  const reason = '不清楚';
  const refusalOf = (defects: readonly DefectInput[], questions?: readonly string[]) => {
    const received = asked.slice(0, 2);
    const [ofSupplement, ofCorrection] = [
      given(received).refusal(on, officer('acceptor'), {
        type: 'request-supplement',
        defects,
        questions,
      }),
      given([submit(on)]).refusal(on, officer('acceptor'), {
        type: 'return-for-correction',
        defects,
        questions,
      }),
    ];
    assert.deepEqual(ofSupplement, ofCorrection, 'both are held to the same');
    return ofSupplement;
  };

  it('says of each defect which material or which answer it is about', () => {
    assert.equal(refusalOf([{ materialKey: 'photo', reason }]), undefined);
    assert.equal(refusalOf([{ field: 'name', reason }]), undefined);
    assert.equal(refusalOf([{ materialKey: 'photo', field: 'name', reason }]), undefined);
    for (const nothing of [{ reason }, { field: ' ', reason }, { materialKey: '', reason }]) {
      const refusal = refusalOf([{ field: 'name', reason }, nothing]);
      assert.equal(refusal?.code, 'cases/defect-names-nothing');
      assert.deepEqual(refusal?.more, { place: 2 });
      assert.match(refusal?.detail.zh ?? '', /第2项/);
    }
  });

  it('is about answers that the form asks for, at any depth of them', () => {
    const questions = ['name', 'parents'];
    for (const field of ['name', '/name', 'parents.0.name', '/parents/0/name']) {
      assert.equal(refusalOf([{ field, reason }], questions), undefined, field);
    }
    for (const field of ['salary', '/salary/name', 'Name', 'constructor']) {
      const refusal = refusalOf(
        [
          { field: 'name', reason },
          { field, reason },
        ],
        questions,
      );
      assert.equal(refusal?.code, 'cases/answer-not-asked');
      assert.deepEqual(refusal?.more, { field });
    }
    assert.equal(refusalOf([{ materialKey: 'photo', reason }], questions), undefined);
  });

  it('that names nothing, from before it had to, is still read: the case waits for the applicant', () => {
    const [first, received] = given(asked.slice(0, 2)).events;
    const old = { type: 'SupplementRequested', defects: [{ reason: ref }], withinDays: 30 };
    const at = { at: `${on}T01:00:00Z`, by: 'officer:acceptor' };
    const state = [first!, received!, { ...old, ...at } as never].reduce(evolve, newCase);
    assert.equal(state.status, 'awaiting-supplement');
    assert.deepEqual(state.supplement?.defects, [{ reason: ref }]);
  });
});

describe('refusing acceptance', () => {
  it('names the organ to turn to only where there is one', () => {
    const refused = (more: object) => {
      const { events } = given([
        submit(on),
        [on, officer('acceptor'), { type: 'receive' }],
        [
          on,
          officer('acceptor'),
          { type: 'refuse-acceptance', grounds: '不属于本机关职权。', ...more },
        ],
      ]);
      return events.at(-1) as { competentOrgan?: string };
    };
    assert.equal('competentOrgan' in refused({}), false);
    assert.equal(
      refused({ competentOrgan: '11440300MB0TE0003L' }).competentOrgan,
      '11440300MB0TE0003L',
    );
  });
});
