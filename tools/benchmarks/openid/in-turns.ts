import type { Measured } from '../cases/measure.ts';
import type { ProviderUnderLoad, TwoProviders } from './two-providers.ts';

export interface Spell {
  readonly warmUpMs: number;
  readonly measuredMs: number;
}

export interface Pair {
  readonly bare: Measured;
  readonly ours: Measured;
}

const turns = 7;
/** Until both are compiled; what is measured then counts for nothing. */
const first: Spell = { warmUpMs: 4_000, measuredMs: 100 };

/**
 * The bare library and ours right after each other, several times: a machine that is slow for some seconds is so for both. The
 * pair whose ratio lies in the middle.
 */
export async function inTurns(
  { bare, ours }: Pick<TwoProviders, 'bare' | 'ours'>,
  load: (provider: ProviderUnderLoad, spell: Spell) => Promise<Measured>,
  seconds: number,
): Promise<Pair> {
  await load(bare, first);
  await load(ours, first);
  const spell = { warmUpMs: 400, measuredMs: (seconds * 1_000) / turns };
  const pairs: Pair[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    pairs.push({ bare: await load(bare, spell), ours: await load(ours, spell) });
  }
  pairs.sort((one, other) => ratioOf(one) - ratioOf(other));
  return pairs[Math.floor(turns / 2)]!;
}

function ratioOf({ bare, ours }: Pair): number {
  return ours.perSecond / bare.perSecond;
}
