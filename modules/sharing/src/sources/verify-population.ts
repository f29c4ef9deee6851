import type { Asking } from '../asking.ts';
import { judgedBy, type JudgedOutcome } from './judged-by.ts';
import type { SourceParts } from './source-parts.ts';

export type PopulationOutcome = JudgedOutcome;

/** Whether name and number belong together. */
export function verifyPopulation(
  parts: SourceParts,
  asking: Asking,
  { name, idNumber }: { readonly name: string; readonly idNumber: string },
) {
  return judgedBy(parts, asking, {
    source: 'population',
    path: '/registries/population/verifications',
    body: { name, idNumber },
    resource: 'population',
    field: 'nameAndNumberMatch',
  });
}
