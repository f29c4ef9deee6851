import { newId, ok, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import type { ResourceCode } from '../resources.ts';
import {
  membersOf,
  receipted,
  type Receipted,
  type SourceName,
  type SourceParts,
} from './source-parts.ts';

export type JudgedOutcome = 'match' | 'mismatch' | 'cannot-judge' | 'failed';

/** A yes-or-no question to a register. One that fails or answers strangely is `failed`, never a match. */
export async function judgedBy(
  parts: SourceParts,
  asking: Asking,
  question: {
    readonly source: SourceName;
    readonly path: string;
    readonly body: object;
    readonly resource: ResourceCode;
    readonly field: string;
  },
): Promise<Result<Receipted<JudgedOutcome>, Refusal<AskingRefusal>>> {
  const { source, path, body, resource, field } = question;
  const allowed = checkAsking(asking, resource);
  if (!allowed.ok) return allowed;
  const answer = await parts.sources[source].call({
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
  return ok(
    await receipted(parts, {
      asking,
      resource,
      fields: [field],
      members,
      resultClass: outcome === 'match' || outcome === 'mismatch' ? 'answered' : outcome,
      outcome,
    }),
  );
}

/** Any other word is no judgement. */
function outcomeOf(word: unknown): JudgedOutcome {
  return word === 'match' || word === 'mismatch' || word === 'cannot-judge' ? word : 'failed';
}
