import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { SourceParts } from './source-parts.ts';

export interface BirthClaim {
  readonly certificateNumber: string;
  /** `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** As the household register is to have it. */
  readonly childName: string;
  /** The one who applies, who has to be on the certificate. */
  readonly parent: CheckedPerson;
}

/** Whether a birth certificate (出生医学证明) of the health authority is of this day, names this parent and gives one of the parents’ surname. */
export function verifyBirthCertificate(
  parts: SourceParts,
  asking: Asking,
  { certificateNumber, bornOn, childName, parent }: BirthClaim,
) {
  return judgedBy(parts, asking, {
    source: 'health',
    path: '/registries/health/birth-certificate-verifications',
    body: {
      certificateNumber,
      bornOn,
      childName,
      parentName: parent.name,
      parentNumber: parent.idNumber,
    },
    resource: 'birth-certificates',
    field: 'birthCertificateMatches',
  });
}
