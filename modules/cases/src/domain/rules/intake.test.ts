import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { given, officer, submit, wang } from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';

const on = '2026-03-02';
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
