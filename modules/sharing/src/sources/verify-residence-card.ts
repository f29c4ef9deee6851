import { newId, ok, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import { membersOf, receipted, type Receipted, type SourceParts } from './source-parts.ts';
import { outcomeOf, type PopulationOutcome } from './verify-population.ts';

/**
 * Whether the card of a foreign permanent resident (外国人永久居留身份证) is in force and belongs to the name. The register writes
 * names as the card does: capital letters and nothing between them.
 */
export async function verifyResidenceCard(
  parts: SourceParts,
  asking: Asking,
  { name, idNumber }: { readonly name: string; readonly idNumber: string },
): Promise<Result<Receipted<PopulationOutcome>, Refusal<AskingRefusal>>> {
  const allowed = checkAsking(asking, 'residence-cards');
  if (!allowed.ok) return allowed;
  const answer = await parts.sources.exitEntry.call({
    method: 'POST',
    path: '/registries/exit-entry/document-verifications',
    body: {
      requestId: newId<Branded<'RequestId'>>(),
      purpose: asking.purpose,
      documentType: 'foreign-permanent-residence',
      number: idNumber,
      name: name.toUpperCase().replace(/[^\p{L}]/gu, ''),
    },
  });
  const members = answer.ok ? membersOf(answer.value) : undefined;
  const outcome = outcomeOf(members?.['outcome']);
  return ok(
    await receipted(parts, {
      asking,
      resource: 'residence-cards',
      fields: ['nameAndNumberMatch'],
      members,
      resultClass: outcome === 'match' || outcome === 'mismatch' ? 'answered' : outcome,
      outcome,
    }),
  );
}
