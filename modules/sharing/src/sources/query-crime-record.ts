import { newId, ok, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import { membersOf, receipted, type Receipted, type SourceParts } from './source-parts.ts';

export type CrimeRecordOutcome = 'none' | 'recorded' | 'cannot-judge' | 'failed';

/**
 * Whether there is an effective criminal judgment. A juvenile's sealed record counts as none, and it is turned into none here,
 * so that nothing behind this line can know of it (刑事诉讼法 Art 286; 公安机关办理犯罪记录查询工作规定 Art 10).
 */
export async function queryCrimeRecord(
  parts: SourceParts,
  asking: Asking,
  person: { readonly name: string; readonly idNumber: string },
): Promise<Result<Receipted<CrimeRecordOutcome>, Refusal<AskingRefusal>>> {
  const allowed = checkAsking(asking, 'crime-records');
  if (!allowed.ok) return allowed;
  const answer = await parts.sources.crimeRecords.call({
    method: 'POST',
    path: '/registries/crime-records/queries',
    body: {
      requestId: newId<Branded<'RequestId'>>(),
      purpose: asking.purpose,
      ...(asking.caseId !== undefined && { caseId: asking.caseId }),
      name: person.name,
      idNumber: person.idNumber,
    },
  });
  const members = answer.ok ? membersOf(answer.value) : undefined;
  const outcome = outcomeOf(members?.['outcome']);
  return ok(
    await receipted(parts, {
      asking,
      resource: 'crime-records',
      fields: ['crimeRecordExists'],
      members,
      resultClass: outcome === 'none' || outcome === 'recorded' ? 'answered' : outcome,
      outcome,
    }),
  );
}

function outcomeOf(word: unknown): CrimeRecordOutcome {
  switch (word) {
    case 'none':
    case 'sealed':
      return 'none';
    case 'recorded':
    case 'cannot-judge':
      return word;
    default:
      return 'failed';
  }
}
