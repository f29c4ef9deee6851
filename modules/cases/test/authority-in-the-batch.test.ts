import assert from 'node:assert/strict';
import { it } from 'node:test';
import { newId } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { inThisVeryOrgan, openCases, organisationPosts } from '../src/index.ts';
import { carryOut, keys, newCaseId, startEngine, submission } from './engine.ts';
import { officer, organId, wang } from './given-case.ts';

it('an appointment that has just been ended no longer holds, and one just made holds, for the very next command', async () => {
  const { db, clock } = await startEngine();
  let role: 'acceptor' | 'auditor' = 'auditor';
  const posts = organisationPosts({
    clock,
    organisations: {
      loadAppointments: (officerIds, on) =>
        Promise.resolve(
          officerIds.map((officerId) => ({
            officerId,
            organId,
            branchCode: 'all',
            role,
            from: '2020-01-01' as Day,
            to: on,
          })),
        ),
      hasAuthority: inThisVeryOrgan,
      authorityScopes: () => [],
    },
  });
  const cases = await openCases({ db, clock, keys, posts });
  const caseId = newCaseId();
  await carryOut(cases, caseId, [[wang, submission()]]);
  const receive = () =>
    cases.handleCaseCommand({
      caseId,
      commandId: newId(),
      actor: officer('acceptor'),
      act: { type: 'receive' },
    });
  const before = await receive();
  assert.equal(!before.ok && before.refusal.code, 'cases/role-missing');
  role = 'acceptor';
  assert.ok((await receive()).ok);
  role = 'auditor';
  const after = await cases.handleCaseCommand({
    caseId,
    commandId: newId(),
    actor: officer('acceptor'),
    act: { type: 'accept' },
  });
  assert.equal(!after.ok && after.refusal.code, 'cases/role-missing');
});
