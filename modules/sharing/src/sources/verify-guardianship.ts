import { ok, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import type { CheckedPerson } from './run-case-check.ts';
import type { Receipted, SourceParts } from './source-parts.ts';
import { judgedByPopulation, type PopulationOutcome } from './verify-population.ts';

/** Whether the household register has the one as a guardian of the other (民法典 Art 27); nothing else is told. */
export async function verifyGuardianship(
  parts: SourceParts,
  asking: Asking,
  { guardian, child }: { readonly guardian: CheckedPerson; readonly child: CheckedPerson },
): Promise<Result<Receipted<PopulationOutcome>, Refusal<AskingRefusal>>> {
  const allowed = checkAsking(asking, 'guardianship');
  if (!allowed.ok) return allowed;
  return ok(
    await judgedByPopulation(parts, asking, {
      path: '/registries/population/guardianships',
      body: { guardian, child },
      resource: 'guardianship',
      field: 'isGuardian',
    }),
  );
}
