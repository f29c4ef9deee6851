import assert from 'node:assert/strict';
import type { Answer, Visitor } from './people.ts';

/** What was proposed must be one, and another administrator approves it. */
export async function approved(proposed: Answer, security: Visitor): Promise<Answer> {
  assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
  assert.equal(proposed.body.status, 'proposed');
  const path = `/api/officer/administrative-acts/${proposed.body.actId}/approval`;
  const answer = await security.send('POST', path, { body: {} });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer;
}
