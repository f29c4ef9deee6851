import type { Asking } from '../asking.ts';
import { askSource, type SourceAnswer } from './ask-source.ts';
import type { SourceParts } from './source-parts.ts';

export type CrimeRecordOutcome = 'none' | 'recorded' | 'cannot-judge' | 'failed';

/**
 * Whether there is an effective criminal judgment. A juvenile's sealed record counts as none, and it is turned into none here,
 * so that nothing behind this line can know of it (刑事诉讼法 Art 286; 公安机关办理犯罪记录查询工作规定 Art 10).
 */
export function queryCrimeRecord(
  parts: SourceParts,
  asking: Asking,
  { name, idNumber }: { readonly name: string; readonly idNumber: string },
): Promise<SourceAnswer<CrimeRecordOutcome>> {
  return askSource(parts, asking, {
    source: 'crimeRecords',
    path: '/registries/crime-records/queries',
    body: { name, idNumber },
    resource: 'crime-records',
    fields: ['crimeRecordExists'],
    read: (members) => outcomeOf(members?.['outcome']),
    classOf: (outcome) => (outcome === 'none' || outcome === 'recorded' ? 'answered' : outcome),
  });
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
