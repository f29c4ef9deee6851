import { Tag } from 'antd';
import { clockColourLabels } from '@tongban/vocabulary';
import { showDay } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';

interface ClockTagProps {
  readonly colour: string;
  readonly dueOn?: string | undefined;
  readonly estimated?: boolean | undefined;
}

const tones: Record<string, string> = {
  reminder: 'blue',
  yellow: 'gold',
  red: 'red',
  'double-red': 'magenta',
};

/** The due day with its colour; the colour is also said in words. */
export function ClockTag({ colour, dueOn, estimated = false }: ClockTagProps) {
  if (dueOn === undefined) return <span aria-hidden>—</span>;
  return (
    <span className="clock">
      {showDay(dueOn)}
      {estimated && ` (${message('estimated')})`}
      {tones[colour] !== undefined && (
        <Tag color={tones[colour]}>{label(clockColourLabels, colour)}</Tag>
      )}
    </span>
  );
}
