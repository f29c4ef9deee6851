import type { MigrationSource } from '@tongban/database';

export { batchHeaders, batchIdOf, mediaTypes, readBatchHead, signedNamesOf } from './batch.ts';
export type { BatchForm, BatchHead, SignedBy } from './batch.ts';
export { bookOf, majorOf } from './book-of.ts';
export { batchCoding, packContent } from './coding.ts';
export { caseFault, factsOf, isOfCase, nothingYet, withRow } from './case-rules.ts';
export type { CaseFacts, CaseFault, FoundCase } from './case-rules.ts';
export { countLines, findAlteredLines, readBulkLine, toBulkLine } from './bulk-line.ts';
export { readEnvelope, toEnvelope } from './envelope.ts';
export type { EnvelopeFault } from './envelope.ts';
export {
  bucketCount,
  bucketOf,
  bucketSql,
  bulkColumns,
  digestOf,
  digestSql,
  wholeDigestSql,
} from './exchange-row.ts';
export type { ExchangeRow, RowOperation } from './exchange-row.ts';
export { fieldSeal } from './field-seal.ts';
export type { FieldSeal } from './field-seal.ts';
export { contentDigest, headersAreGenuine, readPartnerKey } from './http-signature.ts';
export type { Headers, Signer } from './http-signature.ts';
export { levelTables } from './level-tables.ts';
export type { LevelTable } from './level-tables.ts';
export { listCarried } from './receiving/list-carried.ts';
export type { CarriedRow } from './receiving/list-carried.ts';
export { nationalTables, taskParts, taskTables } from './national-tables.ts';
export type { TaskFamily, TaskPart } from './national-tables.ts';
export { receiverProblems } from './problem.ts';
export type { ReceiverAnswer, ReceiverProblemCode } from './problem.ts';
export { firstRoot, nextRoot, readReceipt, readStatement, signStatement } from './receipt.ts';
export type { Receipt, RejectedRow } from './receipt.ts';
export { findAlteredRows } from './receiving/buckets.ts';
export type { BucketSum, ComparedRow, DigestOver, LaneScope } from './receiving/buckets.ts';
export { countsOfOneAnswer } from './receiving/count-day.ts';
export type { ReceivedCount } from './receiving/count-day.ts';
export { createReceiver } from './receiving/create-receiver.ts';
export type { Receiver, ReceiverParts } from './receiving/receiver.ts';
export { handleExchangeRequest } from './receiving/handle-request.ts';
export { rejectionCodes } from './receiving/national-rules.ts';
export type { RejectionCode } from './receiving/national-rules.ts';
export { paperTypes } from './receiving/number-faults.ts';
export { rowGuidOf } from './row-guid.ts';

export const receptionMigrations: MigrationSource = {
  name: 'reception',
  folder: new URL('./migrations/', import.meta.url),
};
