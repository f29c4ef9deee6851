import { StartError } from '@tongban/database';
import type { Bilingual } from '@tongban/kernel';
import { BrokenDataError } from './must-load.ts';

/** Why the platform did not start, in a sentence, and the exit code that says so to programs. */
export interface StartFailure {
  readonly exitCode: number;
  readonly sentence: Bilingual;
}

export const exitCodes = {
  unexpected: 1,
  configuration: 2,
  portTaken: 3,
  diskFull: 4,
  database: 5,
} as const;

export function startFailureOf(error: unknown): StartFailure {
  if (error instanceof StartError) {
    return { exitCode: exitCodes.database, sentence: error.detail };
  }
  if (error instanceof BrokenDataError) {
    return { exitCode: exitCodes.configuration, sentence: error.refusal.detail };
  }
  const { code, port, path } = (error ?? {}) as NodeJS.ErrnoException & { port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return {
        exitCode: exitCodes.portTaken,
        sentence: {
          zh: `端口 ${port ?? ''} 已被占用。请停止占用它的程序，或用 PORT、OUTSIDE_WORLD_PORT 指定其他端口。`,
          en: `Port ${port ?? ''} is taken. Stop the program that has it, or choose others with PORT and OUTSIDE_WORLD_PORT.`,
        },
      };
    case 'EACCES':
    case 'EPERM':
      return {
        exitCode: exitCodes.configuration,
        sentence: {
          zh: `没有权限使用 ${path ?? `端口 ${port ?? ''}`}。`,
          en: `This user may not use ${path ?? `port ${port ?? ''}`}.`,
        },
      };
    case 'ENOSPC':
    case '53100':
      return {
        exitCode: exitCodes.diskFull,
        sentence: {
          zh: '磁盘已满，平台无法启动。请清理空间，或用 DATA_FOLDER 指定其他磁盘上的目录。',
          en: 'The disk is full, so the platform cannot start. Make room, or name a folder on another disk in DATA_FOLDER.',
        },
      };
    default:
      return {
        exitCode: exitCodes.unexpected,
        sentence: {
          zh: '平台因意外错误未能启动。',
          en: 'The platform did not start because of an unexpected error.',
        },
      };
  }
}
