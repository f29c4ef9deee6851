import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { SourceParts } from './source-parts.ts';

/**
 * Whether two names and numbers are one person's. The exit-entry administration knows who settled and got another kind of number:
 * of a permanent resident who became a citizen, or a resident of Hong Kong, Macao or Taiwan with a household here.
 */
export function verifySamePerson(
  parts: SourceParts,
  asking: Asking,
  { one, other }: { readonly one: CheckedPerson; readonly other: CheckedPerson },
) {
  return judgedBy(parts, asking, {
    source: 'exitEntry',
    path: '/registries/exit-entry/same-person-verifications',
    body: { one, other },
    resource: 'same-person',
    field: 'isSamePerson',
  });
}
