import type { Answer } from '../api/client.ts';
import { message } from '../messages/messages.ts';
import type { MessageKey } from '../messages/messages.ts';
import { Mark } from './Mark.tsx';
import type { Tone } from './Mark.tsx';

type Verdict = Answer<'countExchangeDay'>['verdict'];

const verdicts: Readonly<Record<Verdict, readonly [Tone, MessageKey]>> = {
  equal: ['good', 'dayEqual'],
  differs: ['bad', 'dayDiffers'],
  unsettled: ['warn', 'dayUnsettled'],
  unanswered: ['warn', 'dayUnanswered'],
};

/** Whether a day, or a line of it, adds up with what the other side holds. */
export function DayVerdict({ verdict }: { verdict: Verdict }) {
  const [tone, key] = verdicts[verdict];
  return <Mark tone={tone}>{message(key)}</Mark>;
}
