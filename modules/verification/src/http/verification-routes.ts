import type { Server } from '@tongban/http';
import { batchRoutes } from './batches.ts';
import { callRoutes } from './calls.ts';
import { contractRoutes } from './contracts.ts';
import { oversightRoutes } from './oversight.ts';
import { ownReceiptRoutes, type OwnReceiptParts } from './own-receipts.ts';
import { headRoutes, receiptRoutes } from './receipts.ts';
import { acceptSignedOnly } from './signed-requests.ts';
import { systemKeyRoutes } from './system-keys.ts';

export type VerificationRouteParts = OwnReceiptParts;

export async function verificationRoutes(
  app: Server,
  parts: VerificationRouteParts,
): Promise<void> {
  const { verification } = parts;
  await app.register(async (scope: Server) => {
    acceptSignedOnly(scope, verification);
    await callRoutes(scope, verification);
    await batchRoutes(scope, verification);
    await receiptRoutes(scope, verification);
  });
  await headRoutes(app, verification);
  await ownReceiptRoutes(app, parts);
  await contractRoutes(app, verification);
  await systemKeyRoutes(app, verification);
  await oversightRoutes(app, verification);
}
