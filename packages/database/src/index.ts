export { anyOf } from './any-of.ts';
export { binaryArray } from './binary-array.ts';
export type { BinaryRows } from './binary-rows.ts';
export { connectDatabase } from './connect-database.ts';
export type { DatabaseOptions } from './connect-database.ts';
export {
  DatabaseError,
  isCheckViolation,
  isExclusionViolation,
  isForeignKeyViolation,
  isOutOfSpace,
  isPermissionDenied,
  isSerializationFailure,
  isTimeout,
  isUnavailable,
  isUniqueViolation,
} from './database-error.ts';
export { copyRows } from './copy-rows.ts';
export type { CopyTarget } from './copy-rows.ts';
export { freePort } from './free-port.ts';
export { groupCommit, GroupCommitFull } from './group-commit.ts';
export type { GroupCommit, GroupCommitOptions } from './group-commit.ts';
export { migrate } from './migrate.ts';
export type { MigrationSource } from './migration-source.ts';
export type {
  Database,
  PoolMetrics,
  Queryable,
  Transaction,
  TransactionOptions,
} from './queryable.ts';
export { openConnection } from './open-connection.ts';
export type { Connection } from './open-connection.ts';
export { identifier, joinSql, json, sql } from './sql.ts';
export type { Sql } from './sql.ts';
export { unnestRows } from './unnest-rows.ts';
export type { Columns, RowOf } from './unnest-rows.ts';
export { StartError } from './start-error.ts';
export type { StartErrorCode } from './start-error.ts';
export { startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';
export type {
  EmbeddedPostgres,
  EmbeddedPostgresOptions,
} from './embedded/start-embedded-postgres.ts';
export { addJob, addJobs } from './jobs/add-job.ts';
export type { JobOptions, JobToAdd } from './jobs/add-job.ts';
export type { JobCounts } from './jobs/count-jobs.ts';
export { createJobs } from './jobs/create-jobs.ts';
export type { Jobs, JobsOptions } from './jobs/create-jobs.ts';
export type { JobFailure, JobHandler, JobRun } from './jobs/job-handler.ts';
