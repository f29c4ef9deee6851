import { rowGuidOf } from '@tongban/exchange-protocol';

/** A version of a task is a row of its own: a case that still stands on an older one does not set the newer one back. */
export function taskRowGuid(taskCode: string, version: number): string {
  return rowGuidOf('up_task_general_basic', `${taskCode}/${version}`);
}
