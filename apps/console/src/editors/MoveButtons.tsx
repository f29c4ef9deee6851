import { Button } from 'antd';
import { message } from '../messages/messages.ts';

interface MoveButtonsProps {
  readonly name: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Earlier, later, away: of a question or a page. */
export function MoveButtons({ name, onMove, onRemove }: MoveButtonsProps) {
  return (
    <span className="entry-buttons">
      <Button size="small" aria-label={message('askEarlier', { name })} onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button size="small" aria-label={message('askLater', { name })} onClick={() => onMove(1)}>
        ↓
      </Button>
      <Button
        size="small"
        danger
        aria-label={message('removeQuestion', { name })}
        onClick={onRemove}
      >
        ×
      </Button>
    </span>
  );
}
