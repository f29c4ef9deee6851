import type { ImplementationCode } from './implementation.ts';
import type { BasicCode } from './service-item.ts';

/** The basic code of the main item a sub-item belongs to; of a main item its own. */
export function mainItemCode(basicCode: BasicCode): BasicCode {
  return `${basicCode.slice(0, 9)}000` as BasicCode;
}

/** 业务办理项编码: implementation code and two digits, counted from 01 (33 characters). */
export function handlingItemCode(implementation: ImplementationCode, index: number): string {
  return `${implementation}${String(index + 1).padStart(2, '0')}`;
}
