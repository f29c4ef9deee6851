import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Actor, Server } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import { officerRoles, type OfficerRole } from '@tongban/vocabulary';
import { mayBeAskedFromInternet } from '../src/zones/asked-from-internet.ts';
import { administrators, alone, decides, waitsFor } from './acts-by-two.ts';
import type { ApiDocument } from './find-route-defects.ts';
import { stubServer } from './stub-server.ts';
import { whoMay, type Audience } from './who-may.ts';

const authenticatedAt = '2026-03-02T01:00:00.000Z' as Instant;
const levels = [0, 1, 2, 3] as const;

/** Somebody of every kind, under the session that is their name. */
const visitors = new Map<string, Actor>([
  ['nobody', { kind: 'anonymous' }],
  ...levels.map((assuranceLevel): [string, Actor] => [
    `person-${assuranceLevel}`,
    { kind: 'person', personId: 'p', assuranceLevel, authenticatedAt, sessionId: 's' },
  ]),
  ...officerRoles.map((role): [string, Actor] => [
    role,
    { kind: 'officer', officerId: role, authenticatedAt, sessionId: 's' },
  ]),
]);

/** What the door answers to those it does not let in. */
const refusals = new Set(['http/sign-in-needed', 'http/not-permitted', 'http/assurance-too-low']);

describe('every door of the API', () => {
  let app: Server;
  let operations: { id: string; method: string; path: string }[] = [];
  before(async () => {
    app = await stubServer({
      resolveActor: async (token) => visitors.get(token) ?? { kind: 'anonymous' },
      officerRoles: ({ officerId }) => [officerId as OfficerRole],
      limits: { anonymousRate: undefined, signedInRate: undefined },
    });
    const { paths } = app.swagger() as unknown as ApiDocument;
    operations = Object.entries(paths ?? {}).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId = '' }]) => ({
        id: operationId,
        method: method.toUpperCase(),
        path: path.replaceAll(/\{\w+\}/g, '019e0000-0000-7000-8000-000000000001'),
      })),
    );
  });
  after(() => app.close());

  it('stands in the list of who may knock, and the list has no other', () => {
    const ids = operations.map(({ id }) => id).sort();
    assert.deepEqual(Object.keys(whoMay).sort(), ids);
  });

  it('is closed to the internet where only officers may enter, however its address is spelt', () => {
    const { paths } = app.swagger() as unknown as {
      paths: Record<string, Record<string, { 'x-permission'?: { who: string } }>>;
    };
    const wrong = Object.entries(paths).flatMap(([path, methods]) => {
      const forOfficers = Object.values(methods).every(
        (route) => route['x-permission']?.who === 'officer',
      );
      const isInside = forOfficers || path.startsWith('/api/officer') || !path.startsWith('/api/');
      const spellings = isInside
        ? [path, path.replace('/api/o', '/api/%6f'), path.replace('/api', '/API'), `/.${path}`]
        : [path];
      return spellings
        .filter((spelling) => mayBeAskedFromInternet(spelling) === isInside)
        .filter((spelling) => spelling !== '/healthz' && !spelling.startsWith('/./healthz'));
    });
    assert.deepEqual(wrong, []);
  });

  it('lets in whom the list names, and nobody else', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      for (const [name, actor] of visitors) {
        const expected = isWelcome(whoMay[operation.id], name, actor);
        const found = await isLetIn(operation, name);
        if (found !== expected) {
          wrong.push(`${operation.id}: ${name} is ${found ? 'let in' : 'kept out'}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('of an administrator that changes something asks for a second one, or says why one is enough', () => {
    const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, Change>> };
    const changes = Object.values(paths).flatMap((methods) =>
      Object.entries(methods).flatMap(([method, one]) => (method === 'get' ? [] : [one])),
    );
    assert.deepEqual(changes.flatMap(faultsOf), []);
    assert.ok(changes.filter(isProposal).length >= 20);
    const known = new Set(operations.map(({ id }) => id));
    const named = [...Object.entries(waitsFor).flat(), ...decides, ...Object.keys(alone)];
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
    assert.deepEqual(
      Object.values(waitsFor).filter((id) => !decides.includes(id)),
      [],
    );
  });

  it('is reported when one administrator could go through it alone', () => {
    const answers = (title: string) => ({
      201: { content: { 'application/json': { schema: { title } } } },
    });
    const [operationId] = ['registerDestination'];
    assert.deepEqual(faultsOf({ operationId, responses: answers('Destination') }), [
      'registerDestination is done by one administrator',
    ]);
    assert.deepEqual(faultsOf({ operationId, responses: answers('AdministrativeAct') }), []);
    assert.deepEqual(
      faultsOf({ operationId: 'acceptCase', responses: {} }),
      [],
      'is no administrator',
    );
  });

  it('would be reported if it stood open', () => {
    assert.equal(isWelcome({ roles: ['approver'] }, 'acceptor', visitors.get('acceptor')!), false);
    assert.equal(isWelcome({ personFrom: 2 }, 'person-1', visitors.get('person-1')!), false);
    assert.equal(isWelcome({ personFrom: 2 }, 'approver', visitors.get('approver')!), false);
    assert.equal(isWelcome('signed-in', 'nobody', visitors.get('nobody')!), false);
  });

  async function isLetIn(
    { method, path }: { method: string; path: string },
    name: string,
  ): Promise<boolean> {
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      headers: { cookie: `__Host-session=${name}` },
    });
    const isProblem = String(answer.headers['content-type']).includes('problem+json');
    return !(isProblem && refusals.has(answer.json<{ code: string }>().code));
  }
});

interface Change {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<number, { content?: Record<string, { schema: { title?: string } }> }>
  >;
}

/** Answers with an act that another administrator has to approve. */
function isProposal({ responses }: Change): boolean {
  return responses[201]?.content?.['application/json']?.schema.title === 'AdministrativeAct';
}

function faultsOf(change: Change): string[] {
  const { operationId: id } = change;
  const audience = whoMay[id];
  const roles = typeof audience === 'object' && 'roles' in audience ? audience.roles : [];
  if (!roles.some((role) => administrators.includes(role))) return [];
  const isAgreed = isProposal(change) || Object.hasOwn(waitsFor, id) || decides.includes(id);
  // A suspension answers with its act too, and is done at once.
  return isAgreed || Object.hasOwn(alone, id) ? [] : [`${id} is done by one administrator`];
}

function isWelcome(audience: Audience | undefined, name: string, actor: Actor): boolean {
  if (audience === undefined) return false;
  if (audience === 'anyone') return true;
  if (audience === 'signed-in') return actor.kind !== 'anonymous';
  if (audience === 'officers') return actor.kind === 'officer';
  if ('roles' in audience) return audience.roles.includes(name as OfficerRole);
  return actor.kind === 'person' && actor.assuranceLevel >= audience.personFrom;
}
