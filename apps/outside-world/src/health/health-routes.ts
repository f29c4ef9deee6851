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
    childName: Type.String({ minLength: 1, maxLength: 100 }),
    parentName: Type.String({ minLength: 1, maxLength: 100 }),
    parentNumber: Type.String({ minLength: 1, maxLength: 18 }),
  },
  strict,
);

/**
 * Whether a birth certificate is of this day, names this parent and has not been used for a household elsewhere. A number that was never issued here cannot be judged,
 * nor can a child whose surname is neither parent's: 民法典 Art 1015 lets that be for reasons the register does not know.
 */
export async function healthRoutes(app: Server): Promise<void> {
  app.post(
    '/registries/health/birth-certificate-verifications',
    { schema: { body: BirthCertificateBody }, config: { system: 'health' } },
    async ({ body: { certificateNumber, bornOn, childName, parentName, parentNumber } }) => {
      const birth = syntheticBirths.find((one) => one.certificateNumber === certificateNumber);
      const isParent = parentsOf(birth).some(
        ({ name, idNumber }) => name === parentName && idNumber === parentNumber,
      );
      const isOf = birth?.bornOn === bornOn && isParent && birth.registeredIn === undefined;
      const isNamed = parentsOf(birth).some(({ name }) => surnameOf(name) === surnameOf(childName));
      const canJudge = birth !== undefined && (isNamed || !isOf);
      const outcome = !canJudge ? 'cannot-judge' : isOf ? 'match' : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );
}

/** Nobody in this register has a surname of two characters. */
function surnameOf(name: string): string {
  return [...name][0] ?? '';
}

function parentsOf(birth: SyntheticBirth | undefined) {
  return [birth?.mother, birth?.father].filter((one) => one !== undefined);
}
