import { clockColourLabels } from '@tongban/vocabulary';
import { showDay } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { Mark } from './Mark.tsx';
import type { Tone } from './Mark.tsx';

interface ClockTagProps {
  readonly colour: string;
  readonly dueOn?: string | undefined;
  readonly estimated?: boolean | undefined;
}

const tones: Readonly<Record<string, Tone>> = {
  reminder: 'calm',
  yellow: 'warn',
  red: 'bad',
  'double-red': 'bad',
};

/** The due day with its colour; the colour is also said in words. */
export function ClockTag({ colour, dueOn, estimated = false }: ClockTagProps) {
  if (dueOn === undefined) return <span aria-hidden>—</span>;
  return (
    <span className="clock">
      {showDay(dueOn)}
      {estimated && ` (${message('estimated')})`}
      {tones[colour] !== undefined && (
        <Mark tone={tones[colour]}>{label(clockColourLabels, colour)}</Mark>
      )}
    </span>
  );
}
