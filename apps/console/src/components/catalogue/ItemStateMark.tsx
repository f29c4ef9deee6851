import { itemStateLabels } from '@tongban/vocabulary';
import type { ItemState } from '@tongban/vocabulary';
import { message, pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';
import type { Tone } from '../Mark.tsx';

const tones: Readonly<Record<ItemState, Tone>> = {
  'in-force': 'good',
  suspended: 'warn',
  withdrawn: 'bad',
};

/** 事项状态, and whether the public sees the item at all. */
export function ItemStateMark({ state, published }: { state: ItemState; published: boolean }) {
  if (!published) return <Mark tone="calm">{message('unpublished')}</Mark>;
  return <Mark tone={tones[state]}>{pick(itemStateLabels[state])}</Mark>;
}
