import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerInJson, answerInXml } from './validation-answer.ts';

describe('what a system is told of a ticket', () => {
  it('cannot be made to say something else by what a person is called', () => {
    const name = '王</cas:user><cas:user>admin</cas:user>&"\u0001';
    const xml = answerInXml({ user: name, attributes: { name: [name, '小'] } });
    assert.equal(xml.match(/<cas:user>/g)?.length, 1);
    assert.equal(xml.match(/<cas:name>/g)?.length, 2);
    assert.ok(!xml.includes('<cas:user>admin') && !xml.includes('\u0001'));
  });

  it('has no attributes in the old form, and a code when it failed', () => {
    assert.doesNotMatch(answerInXml({ user: 'a', attributes: {} }), /attributes/);
    const failed = { failure: 'INVALID_TICKET', description: 'used' } as const;
    assert.match(answerInXml(failed), /<cas:authenticationFailure code="INVALID_TICKET">used</);
    assert.deepEqual(answerInJson(failed), {
      serviceResponse: { authenticationFailure: { code: 'INVALID_TICKET', description: 'used' } },
    });
  });
});
