import type { Static } from 'typebox';
import { PassportFactsBody, type PassportField } from '../registries/schemas.ts';
import type { SyntheticPerson } from '../registries/synthetic-persons.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

type Field = Static<typeof PassportField>;

/** Facts a passport case needs; the answer never holds more than the fields asked for. */
export async function exitEntryRoutes(app: Server, { persons }: World): Promise<void> {
  app.post(
    '/registries/exit-entry/passport-facts',
    { schema: { body: PassportFactsBody }, config: { system: 'exit-entry' } },
    async (request) => {
      const transactionId = newTransactionId();
      const known = persons.find(request.body.idNumber);
      if (known === undefined) return { transactionId, outcome: 'cannot-judge', facts: {} };
      const facts = Object.fromEntries(
        request.body.fields.map((field) => [field, read[field](known)]),
      );
      return { transactionId, outcome: 'answered', facts };
    },
  );
}

const read: Readonly<Record<Field, (person: SyntheticPerson) => string | boolean | undefined>> = {
  holdsPassport: (person) => person.passport !== undefined,
  passportExpiresOn: (person) => person.passport?.expiresOn,
  reportedLost: (person) => person.passport?.reportedLost === true,
  fingerprintOnFile: (person) => person.fingerprintOnFile,
  stateFunctionary: (person) => person.stateFunctionary,
  unsettledCivilCase: (person) => person.unsettledCivilCase,
  criminalSuspect: (person) => person.criminalSuspect,
  servingSentence: (person) => person.servingSentence,
  hukouRegion: (person) => person.hukouRegion,
};
