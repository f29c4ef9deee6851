import Type from 'typebox';
import { envelope, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import { syntheticBirths, type SyntheticBirth } from './synthetic-births.ts';

const BirthCertificateBody = Type.Object(
  {
    ...envelope,
    certificateNumber: Type.String({ minLength: 1, maxLength: 10 }),
    bornOn: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    parentName: Type.String({ minLength: 1, maxLength: 100 }),
    parentNumber: Type.String({ minLength: 1, maxLength: 18 }),
  },
  strict,
);

/** Whether a birth certificate is of this day and names this parent. A number that was never issued here cannot be judged. */
export async function healthRoutes(app: Server): Promise<void> {
  app.post(
    '/registries/health/birth-certificate-verifications',
    { schema: { body: BirthCertificateBody }, config: { system: 'health' } },
    async ({ body: { certificateNumber, bornOn, parentName, parentNumber } }) => {
      const birth = syntheticBirths.find((one) => one.certificateNumber === certificateNumber);
      const isParent = parentsOf(birth).some(
        ({ name, idNumber }) => name === parentName && idNumber === parentNumber,
      );
      const outcome =
        birth === undefined
          ? 'cannot-judge'
          : birth.bornOn === bornOn && isParent
            ? 'match'
            : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );
}

function parentsOf(birth: SyntheticBirth | undefined) {
  return [birth?.mother, birth?.father].filter((one) => one !== undefined);
}
