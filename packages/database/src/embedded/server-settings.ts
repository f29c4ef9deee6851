import { totalmem } from 'node:os';

/** Chosen for two cores and a few hundred connections; durability stays as PostgreSQL delivers it. */
export function serverSettings(): Record<string, string | number> {
  const megabytes = Math.floor(totalmem() / 1_048_576);
  return {
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    max_connections: 200,
    shared_buffers: `${clamp(Math.floor(megabytes / 8), 64, 512)}MB`,
    effective_cache_size: `${clamp(Math.floor(megabytes / 2), 256, 8_192)}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${clamp(Math.floor(megabytes / 32), 64, 256)}MB`,
    wal_buffers: '16MB',
    // Files of the log kept for use again: one that must first be made stops a rush of writes for some 60 ms.
    min_wal_size: '1GB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    // Compiling a plan pays only for queries of seconds, and there are none.
    jit: 'off',
    autovacuum_naptime: '15s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // The log must not repeat rows: `terse` leaves out DETAIL, and parameters are never logged.
    log_error_verbosity: 'terse',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_min_error_statement: 'panic',
  };
}

/**
 * What the C library (glibc; others ignore it) lets a connection's process keep between two statements, in bytes. As it comes, it
 * gives memory back above 128 KiB and asks for it again at the next statement: with short statements that was up to a third of
 * what PostgreSQL did.
 */
export const keptMemory: Readonly<Record<string, string>> = {
  MALLOC_TRIM_THRESHOLD_: String(8 * 1_048_576),
  MALLOC_TOP_PAD_: String(1_048_576),
  MALLOC_MMAP_THRESHOLD_: String(1_048_576),
};

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
