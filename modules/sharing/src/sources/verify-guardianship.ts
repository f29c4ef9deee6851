import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { SourceParts } from './source-parts.ts';

/** Whether the household register has the one as a guardian of the other (民法典 Art 27); nothing else is told. */
export function verifyGuardianship(
  parts: SourceParts,
  asking: Asking,
  { guardian, child }: { readonly guardian: CheckedPerson; readonly child: CheckedPerson },
) {
  return judgedBy(parts, asking, {
    source: 'population',
    path: '/registries/population/guardianships',
    body: { guardian, child },
    resource: 'guardianship',
    field: 'isGuardian',
  });
}
