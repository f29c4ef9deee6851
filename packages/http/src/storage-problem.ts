import {
  GroupCommitFull,
  isOutOfSpace,
  isSerializationFailure,
  isTimeout,
  isUnavailable,
} from '@tongban/database';
import { httpProblem, type ProblemError } from './problem-error.ts';

const retryAfterSeconds = { passing: '5', full: '60' } as const;

/** The honest answer when the database or the disk, not the request, is at fault; undefined for any other error. */
export function storageProblem(error: Error): ProblemError | undefined {
  // Attachments are written to the file system, whose full disk is ENOSPC.
  if (isOutOfSpace(error) || (error as NodeJS.ErrnoException).code === 'ENOSPC') {
    return httpProblem(
      'http/storage-full',
      {
        zh: '存储空间不足，您的内容未被保存，请稍后再试。',
        en: 'There is no room to store this. Nothing was saved; please try again later.',
      },
      { headers: { 'retry-after': retryAfterSeconds.full } },
    );
  }
  if (
    isUnavailable(error) ||
    isTimeout(error) ||
    isSerializationFailure(error) ||
    error instanceof GroupCommitFull
  ) {
    return httpProblem(
      'http/unavailable',
      {
        zh: '服务暂时不可用，请稍后重试。',
        en: 'The service is not available for the moment. Please try again shortly.',
      },
      { headers: { 'retry-after': retryAfterSeconds.passing } },
    );
  }
  return undefined;
}
