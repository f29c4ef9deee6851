import { newId, ok, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import type { ResourceCode } from '../resources.ts';
import { membersOf, receipted, type Receipted, type SourceParts } from './source-parts.ts';

export type PopulationOutcome = 'match' | 'mismatch' | 'cannot-judge' | 'failed';

/** Whether name and number belong together. A source that fails or answers strangely is `failed`, never a match. */
export async function verifyPopulation(
  parts: SourceParts,
  asking: Asking,
  claim: { readonly name: string; readonly idNumber: string },
): Promise<Result<Receipted<PopulationOutcome>, Refusal<AskingRefusal>>> {
  const allowed = checkAsking(asking, 'population');
  if (!allowed.ok) return allowed;
  const { name, idNumber } = claim;
  return ok(
    await judgedByPopulation(parts, asking, {
      path: '/registries/population/verifications',
      body: { name, idNumber },
      resource: 'population',
      field: 'nameAndNumberMatch',
    }),
  );
}

/** One of the yes-or-no questions of the population registry. */
export async function judgedByPopulation(
  parts: SourceParts,
  asking: Asking,
  question: {
    readonly path: string;
    readonly body: object;
    readonly resource: ResourceCode;
    readonly field: string;
  },
): Promise<Receipted<PopulationOutcome>> {
  const { path, body, resource, field } = question;
  const answer = await parts.sources.population.call({
    method: 'POST',
    path,
    body: {
      requestId: newId<Branded<'RequestId'>>(),
      purpose: asking.purpose,
      ...(asking.caseId !== undefined && { caseId: asking.caseId }),
      ...body,
    },
  });
  const members = answer.ok ? membersOf(answer.value) : undefined;
  const outcome = outcomeOf(members?.['outcome']);
  return receipted(parts, {
    asking,
    resource,
    fields: [field],
    members,
    resultClass: outcome === 'match' || outcome === 'mismatch' ? 'answered' : outcome,
    outcome,
  });
}

/** Any other word is no judgement. */
export function outcomeOf(word: unknown): PopulationOutcome {
  return word === 'match' || word === 'mismatch' || word === 'cannot-judge' ? word : 'failed';
}
