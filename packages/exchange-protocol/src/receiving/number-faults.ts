import { parseCitizenId, parseCreditCode } from '@tongban/citizen-ids';
import type { FieldSeal } from '../field-seal.ts';
import type { RejectionCode } from './national-rules.ts';
import type { OpenedRow } from './opened-row.ts';

/** Types of an applicant's paper in the interface. */
export const paperTypes = { citizen: '111', organisation: '001' } as const;

/** The table whose rows name an applicant by a number. */
const tableWithNumbers = 'up_pro_accept';

/** What is wrong with the number of an applicant: its check digit (GB 11643, GB 32100), or the seal it came under. */
export function numberFault(
  { table, operation, fields }: OpenedRow,
  seal: FieldSeal | undefined,
): RejectionCode | undefined {
  if (table !== tableWithNumbers || operation === 'D') return undefined;
  const { applyer_page_type: type, applyer_page_code: code } = fields;
  if (typeof code !== 'string') return undefined;
  if (type === paperTypes.organisation) {
    return parseCreditCode(code).ok ? undefined : 'credit-code-wrong';
  }
  if (type !== paperTypes.citizen || seal === undefined) return undefined;
  const number = seal.open(code);
  const isRight = number !== undefined && parseCitizenId(number).ok;
  return isRight ? undefined : 'citizen-number-wrong';
}
