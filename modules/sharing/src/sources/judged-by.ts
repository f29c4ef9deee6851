import type { Asking } from '../asking.ts';
import type { ResourceCode } from '../resources.ts';
import { askSource } from './ask-source.ts';
import type { SourceName, SourceParts } from './source-parts.ts';

export type JudgedOutcome = 'match' | 'mismatch' | 'cannot-judge' | 'failed';

/** A yes-or-no question to a register. One that fails or answers strangely is `failed`, never a match. */
export function judgedBy(
  parts: SourceParts,
  asking: Asking,
  question: {
    readonly source: SourceName;
    readonly path: string;
    readonly body: object;
    readonly resource: ResourceCode;
    readonly field: string;
  },
) {
  const { field, ...asked } = question;
  return askSource<JudgedOutcome>(parts, asking, {
    ...asked,
    fields: [field],
    read: (members) => outcomeOf(members?.['outcome']),
    classOf: (outcome) => (outcome === 'match' || outcome === 'mismatch' ? 'answered' : outcome),
  });
}

/** Any other word is no judgement. */
function outcomeOf(word: unknown): JudgedOutcome {
  return word === 'match' || word === 'mismatch' || word === 'cannot-judge' ? word : 'failed';
}
