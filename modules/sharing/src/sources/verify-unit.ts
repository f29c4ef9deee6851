import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { SourceParts } from './source-parts.ts';

/** Whether code, name and legal representative of a unit belong together. Unknown and mismatching look alike. */
export function verifyUnit(
  parts: SourceParts,
  asking: Asking,
  claim: {
    readonly unit: { readonly creditCode: string; readonly name: string };
    readonly representative: CheckedPerson;
  },
) {
  const { unit, representative } = claim;
  return judgedBy(parts, asking, {
    source: 'business',
    path: '/registries/business/verifications',
    body: {
      creditCode: unit.creditCode,
      enterpriseName: unit.name,
      representativeName: representative.name,
      representativeNumber: representative.idNumber,
    },
    resource: 'business-registration',
    field: 'unitMatches',
  });
}
