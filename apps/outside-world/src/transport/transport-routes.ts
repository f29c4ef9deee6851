import { dayOf } from '@tongban/kernel';
import { VerificationBody } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { syntheticQualifications } from './synthetic-qualifications.ts';

/** Whether somebody may drive dangerous goods today. Who is not in the register cannot be judged. */
export async function transportRoutes(app: Server, { clock }: World): Promise<void> {
  app.post(
    '/registries/transport/driver-qualification-verifications',
    { schema: { body: VerificationBody }, config: { system: 'transport' } },
    async ({ body: { name, idNumber } }) => {
      const known = syntheticQualifications.find((one) => one.idNumber === idNumber);
      const isValid = known?.name === name && dayOf(clock()) <= known.validUntil;
      const outcome = known === undefined ? 'cannot-judge' : isValid ? 'match' : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );
}
