import type { Server } from '@tongban/http';
import type { Administration } from '@tongban/identity';
import { alarmRoutes } from './alarms.ts';
import { batchRoutes } from './batches.ts';
import { canaryRoutes } from './canaries.ts';
import { canaryListRoutes } from './canary-list.ts';
import { callRoutes } from './calls.ts';
import { contractActRoutes } from './contract-acts.ts';
import { contractRoutes } from './contracts.ts';
import { oversightRoutes } from './oversight.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { envelopeKeyRoutes } from './envelope-keys.ts';
import { faceCallRoutes } from './face-calls.ts';
import { keyChangeRoutes } from './key-changes.ts';
import { keyRevocationRoutes } from './key-revocations.ts';
import { otherCallRoutes } from './other-calls.ts';
import { ownFaceRoutes, type OwnFaceParts } from './own-face.ts';
import { ownReceiptRoutes, type OwnReceiptParts } from './own-receipts.ts';
import { receiptExplorerRoutes } from './receipt-explorer.ts';
import { headRoutes } from './log-heads.ts';
import { receiptRoutes } from './receipts.ts';
import { resumptionRoutes } from './resumptions.ts';
import { openSealedFields } from './sealed-fields.ts';
import { acceptSignedOnly } from './signed-requests.ts';
import { statementRoutes } from './statements.ts';
import { systemKeyRoutes } from './system-keys.ts';
import { tenantRoutes } from './tenants.ts';

export interface VerificationRouteParts extends OwnReceiptParts, OwnFaceParts {
  readonly posts: OfficerPosts;
  /** Where what opens something is put before two administrators. */
  readonly administration: Administration;
}

export async function verificationRoutes(
  app: Server,
  parts: VerificationRouteParts,
): Promise<void> {
  const { verification } = parts;
  await app.register(async (scope: Server) => {
    acceptSignedOnly(scope, verification);
    openSealedFields(scope, verification);
    await callRoutes(scope, verification);
    await otherCallRoutes(scope, verification);
    await faceCallRoutes(scope, verification);
    await batchRoutes(scope, verification);
    await receiptRoutes(scope, verification);
  });
  await headRoutes(app, verification);
  await ownReceiptRoutes(app, parts);
  await ownFaceRoutes(app, parts);
  await contractRoutes(app, parts);
  await contractActRoutes(app, parts);
  await resumptionRoutes(app, parts);
  await systemKeyRoutes(app, parts);
  await keyRevocationRoutes(app, parts);
  await keyChangeRoutes(app, parts);
  await envelopeKeyRoutes(app, verification);
  await oversightRoutes(app, parts);
  await statementRoutes(app, parts);
  await tenantRoutes(app, parts);
  await receiptExplorerRoutes(app, parts);
  await alarmRoutes(app, parts);
  await canaryListRoutes(app, parts);
  await canaryRoutes(app, parts);
}
