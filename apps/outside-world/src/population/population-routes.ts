import Type from 'typebox';
import { envelope, GuardianshipBody, strict, VerificationBody } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

const PortraitAsked = Type.Object(
  { ...envelope, idNumber: Type.String({ minLength: 1, maxLength: 18 }) },
  strict,
);

const ChangesAsked = Type.Object({
  after: Type.Integer({ minimum: 0 }),
  limit: Type.Integer({ minimum: 1, maximum: 1000 }),
});

/** Whether a name and a number belong together. Unknown and mismatching look alike; nothing else is told. */
export async function populationRoutes(app: Server, { persons, portraits }: World): Promise<void> {
  app.post(
    '/registries/population/portraits',
    { schema: { body: PortraitAsked }, config: { system: 'population' } },
    async (request) => {
      const portrait = portraits.get(request.body.idNumber);
      const transactionId = newTransactionId();
      return portrait === undefined
        ? { transactionId, outcome: 'cannot-judge' }
        : { transactionId, outcome: 'answered', portrait };
    },
  );
  app.get(
    '/registries/population/changes',
    { schema: { querystring: ChangesAsked }, config: { system: 'population' } },
    async (request) => {
      const { after, limit } = request.query;
      const changes = persons.changesAfter(after, limit).map(({ sequence, person }) => ({
        sequence,
        kind: 'put',
        idNumber: person.idNumber,
        name: person.name,
        state: person.populationRecord,
      }));
      return { changes };
    },
  );
  // Deaths as they are reported and, by mistake, taken back: of every change, whether the person is alive.
  app.get(
    '/registries/population/vital-status',
    { schema: { querystring: ChangesAsked }, config: { system: 'population' } },
    async (request) => {
      const { after, limit } = request.query;
      return {
        changes: persons.changesAfter(after, limit).map(({ sequence, person }) => ({
          sequence,
          idNumber: person.idNumber,
          ...(typeof person.diedOn === 'string' && { diedOn: person.diedOn }),
        })),
      };
    },
  );
  app.post(
    '/registries/population/verifications',
    { schema: { body: VerificationBody }, config: { system: 'population' } },
    async (request) => {
      const { name, idNumber } = request.body;
      const known = persons.find(idNumber);
      return { transactionId: newTransactionId(), outcome: outcomeFor(name, known) };
    },
  );
  app.post(
    '/registries/population/guardianships',
    { schema: { body: GuardianshipBody }, config: { system: 'population' } },
    async (request) => {
      const { guardian, child } = request.body;
      const known = persons.find(child.idNumber);
      const named = outcomeFor(child.name, known);
      const isGuardian = known?.guardians.includes(guardian.idNumber) === true;
      const outcome = named === 'match' && !isGuardian ? 'mismatch' : named;
      return { transactionId: newTransactionId(), outcome };
    },
  );
}

function outcomeFor(
  name: string,
  known: { name: string; populationRecord: 'in-order' | 'under-correction' } | undefined,
): 'match' | 'mismatch' | 'cannot-judge' {
  if (known === undefined) return 'mismatch';
  if (known.populationRecord === 'under-correction') return 'cannot-judge';
  return known.name === name ? 'match' : 'mismatch';
}
