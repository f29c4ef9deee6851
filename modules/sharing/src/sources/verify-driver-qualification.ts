import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { SourceParts } from './source-parts.ts';

/** Whether the transport authority lets somebody drive dangerous goods today (道路危险货物运输从业资格); expired is a mismatch. */
export function verifyDriverQualification(
  parts: SourceParts,
  asking: Asking,
  { name, idNumber }: CheckedPerson,
) {
  return judgedBy(parts, asking, {
    source: 'transport',
    path: '/registries/transport/driver-qualification-verifications',
    body: { name, idNumber },
    resource: 'driver-qualifications',
    field: 'driverQualified',
  });
}
