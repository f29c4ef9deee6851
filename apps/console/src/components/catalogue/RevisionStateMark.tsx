import { revisionStateLabels } from '@tongban/vocabulary';
import type { RevisionState } from '@tongban/vocabulary';
import { pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';
import type { Tone } from '../Mark.tsx';

const tones: Readonly<Record<RevisionState, Tone>> = {
  draft: 'calm',
  'in-review': 'warn',
  returned: 'bad',
  approved: 'good',
  published: 'good',
  discarded: 'bad',
};

/** Where a change stands. */
export function RevisionStateMark({ state }: { state: RevisionState }) {
  return <Mark tone={tones[state]}>{pick(revisionStateLabels[state])}</Mark>;
}
