import { Tag } from 'antd';
import { colourLabels } from '@tongban/vocabulary';
import { showDay } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';

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
  const labels: Record<string, { zh: string; en: string }> = colourLabels;
  const label = labels[colour];
  return (
    <span className="clock">
      {showDay(dueOn)}
      {estimated && ` (${message('estimated')})`}
      {tones[colour] !== undefined && label !== undefined && (
        <Tag color={tones[colour]}>{pick(label)}</Tag>
      )}
    </span>
  );
}
