import Type from 'typebox';
import { envelope, SamePersonBody, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

const DocumentBody = Type.Object(
  {
    ...envelope,
    documentType: Type.String({ minLength: 1, maxLength: 40 }),
    number: Type.String({ minLength: 1, maxLength: 24 }),
    name: Type.String({ minLength: 1, maxLength: 100 }),
  },
  strict,
);

/** Documents of people whose passports are not among the persons' own; all invented. */
const otherDocuments = [
  { type: 'foreign-permanent-residence', number: '911840198101010010', name: 'JANEEXAMPLE' },
  { type: 'foreign-permanent-residence', number: 'USA110081010101', name: 'JOHNEXAMPLE' },
  { type: 'from-hong-kong-macao-permit', number: 'H10000017', name: '梁嘉欣' },
  { type: 'from-taiwan-permit', number: '10000017', name: '林雅婷' },
  { type: 'to-hong-kong-macao-permit', number: 'C10000017', name: '王小明' },
  { type: 'to-taiwan-permit', number: 'L10000017', name: '王小明' },
  { type: 'foreign-passport', number: 'X1234567', name: 'JANEEXAMPLE' },
] as const;

/** Who had one kind of number before and has another now, as the exit-entry administration knows. */
const knownSettlers: readonly (readonly [string, string])[] = [
  ['810000199408230021', '440305199408239922'],
];

/** Whether a document is in force and belongs to the name. Unknown, lost and mismatching look alike. */
export async function documentRoutes(app: Server, { persons }: World): Promise<void> {
  app.post(
    '/registries/exit-entry/document-verifications',
    { schema: { body: DocumentBody }, config: { system: 'exit-entry' } },
    async (request) => {
      const { documentType, number, name } = request.body;
      const holder =
        documentType === 'passport'
          ? persons
              .list()
              .find(({ passport }) => passport?.number === number && !passport.reportedLost)
          : otherDocuments.find((one) => one.type === documentType && one.number === number);
      const outcome = holder?.name === name ? 'match' : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );

  // Two of the same birth day may be one person: who settled before the records were joined is not known here.
  app.post(
    '/registries/exit-entry/same-person-verifications',
    { schema: { body: SamePersonBody }, config: { system: 'exit-entry' } },
    async ({ body: { one, other } }) => {
      const pair = [one.idNumber, other.idNumber];
      const isKnown = knownSettlers.some((known) => known.every((id) => pair.includes(id)));
      const [born, bornToo] = pair.map((id) => id.slice(6, 14));
      const outcome = isKnown ? 'match' : born === bornToo ? 'cannot-judge' : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );
}
