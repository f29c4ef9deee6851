import { newId, ok, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import type { ResultClass } from '../receipts/leave-receipt.ts';
import type { ResourceCode } from '../resources.ts';
import {
  membersOf,
  receipted,
  type Receipted,
  type SourceName,
  type SourceParts,
} from './source-parts.ts';

export type SourceAnswer<Outcome> = Result<Receipted<Outcome>, Refusal<AskingRefusal>>;

/** One question to one source: allowed first, then asked, read, and receipted before the outcome is handed on. */
export async function askSource<Outcome>(
  parts: SourceParts,
  asking: Asking,
  question: {
    readonly source: SourceName;
    readonly path: string;
    readonly body: object;
    readonly resource: ResourceCode;
    readonly fields: readonly string[];
    /** What came; undefined where nothing did that anybody may take for an answer. */
    read(members: Readonly<Record<string, unknown>> | undefined): Outcome;
    classOf(outcome: Outcome): ResultClass;
  },
): Promise<SourceAnswer<Outcome>> {
  const { source, path, body, resource, fields, read, classOf } = question;
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
  const outcome = read(members);
  const resultClass = classOf(outcome);
  return ok(await receipted(parts, { asking, resource, fields, members, resultClass, outcome }));
}
