import { httpProblem, type ProblemError } from './problem-error.ts';

/** SQLSTATE of a full disk, and of everything that passes when PostgreSQL is back. */
const diskFull = new Set(['53100', 'ENOSPC']);
const passing = new Set([
  '53200', // out of memory
  '53300', // too many connections
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '57014', // statement timeout
  '55P03', // lock not available
  '40001', // serialization failure
  '40P01', // deadlock
  '25006', // read-only: a standby, or a full disk kept read-only
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

const retryAfterSeconds = '5';

/** The honest answer when the database or the disk, not the request, is at fault; undefined for any other error. */
export function storageProblem(error: Error): ProblemError | undefined {
  const code = (error as { code?: unknown }).code;
  const named = typeof code === 'string' ? code : '';
  if (diskFull.has(named)) {
    return httpProblem(
      'http/storage-full',
      {
        zh: '存储空间不足，您的内容未被保存，请稍后再试。',
        en: 'There is no room to store this. Nothing was saved; please try again later.',
      },
      { headers: { 'retry-after': '60' } },
    );
  }
  if (passing.has(named) || named.startsWith('08') || isLostConnection(error)) {
    return httpProblem(
      'http/unavailable',
      {
        zh: '服务暂时不可用，请稍后重试。',
        en: 'The service is not available for the moment. Please try again shortly.',
      },
      { headers: { 'retry-after': retryAfterSeconds } },
    );
  }
  return undefined;
}

// `pg` gives these no code.
function isLostConnection({ message }: Error): boolean {
  return (
    message === 'Connection terminated unexpectedly' ||
    message === 'Connection terminated' ||
    message === 'timeout exceeded when trying to connect' ||
    message === 'Query read timeout'
  );
}
