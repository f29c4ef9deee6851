import type { MigrationSource } from '@tongban/database';

export { createVerification } from './create-verification.ts';
export type { Verification, VerificationOptions } from './create-verification.ts';
export { verificationPermissions } from './http/permissions.ts';
export { copyOwnReceipts } from './http/own-receipts.ts';
export { verificationRoutes } from './http/verification-routes.ts';
export type { VerificationRouteParts } from './http/verification-routes.ts';
export type { OfficerPosts } from './officer-authority.ts';
export type { FaceCapture, FaceEngine } from './face/face-engine.ts';
export { facePool } from './face/face-pool.ts';
export { handleContractCommand } from './handle-contract-command.ts';
export type { ContractHead, ContractId } from './handle-contract-command.ts';
export { giveDemonstrationAccess } from './load/demonstration-access.ts';
export type { DemonstrationAccess } from './load/demonstration-access.ts';
export {
  exampleTerms,
  prepareVerificationDemonstration,
  sandboxSystem,
} from './load/prepare-demonstration.ts';
export { loadReplica } from './load/load-replica.ts';
export type { RegistryPerson } from './load/load-replica.ts';
export { usualThresholds } from './watch/thresholds.ts';
export type { WatchThresholds } from './watch/thresholds.ts';
export { verificationProblems } from './problems.ts';
export type { VerificationProblemCode } from './problems.ts';
export { auditLog } from './receipts/audit-log.ts';
export type { Audit } from './receipts/audit-log.ts';
export type { LogFault } from './receipts/row-faults.ts';
export { headMessage } from './receipts/heads.ts';
export { receiptBytes } from './receipts/receipt-leaf.ts';
export { readSealedBatches } from './receipts/sealed-batches.ts';
export { sealBatch } from './receipts/seal-batch.ts';
export { personDigester } from './sources/person-digests.ts';
export { issueSystemKey } from './store/system-keys.ts';

export const verificationMigrations: MigrationSource = {
  name: 'verification',
  folder: new URL('./migrations/', import.meta.url),
};
