import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { SourceParts } from './source-parts.ts';

/**
 * Whether the card of a foreign permanent resident (外国人永久居留身份证) is in force and belongs to the name. The register writes
 * names as the card does: capital letters and nothing between them.
 */
export function verifyResidenceCard(
  parts: SourceParts,
  asking: Asking,
  { name, idNumber }: CheckedPerson,
) {
  return judgedBy(parts, asking, {
    source: 'exitEntry',
    path: '/registries/exit-entry/document-verifications',
    body: {
      documentType: 'foreign-permanent-residence',
      number: idNumber,
      name: name.toUpperCase().replace(/[^\p{L}]/gu, ''),
    },
    resource: 'residence-cards',
    field: 'nameAndNumberMatch',
  });
}
