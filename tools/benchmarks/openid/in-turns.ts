import { percentiles, type Measured } from '../cases/measure.ts';
import type { ProviderUnderLoad, TwoProviders } from './two-providers.ts';

export interface Spell {
  readonly warmUpMs: number;
  readonly measuredMs: number;
  /** Gathers how long each took. */
  readonly times: number[];
}

export interface Pair {
  readonly bare: Measured;
  readonly ours: Measured;
}

const turns = 7;
/** Until both are compiled; what is measured then counts for nothing. */
const first: Omit<Spell, 'times'> = { warmUpMs: 4_000, measuredMs: 100 };

/**
 * The bare library and ours right after each other, several times: a machine that is slow for some seconds is so for both. The
 * pair whose ratio lies in the middle, with the times of all turns.
 */
export async function inTurns(
  { bare, ours }: Pick<TwoProviders, 'bare' | 'ours'>,
  load: (provider: ProviderUnderLoad, spell: Spell) => Promise<Measured>,
  seconds: number,
): Promise<Pair> {
  await load(bare, { ...first, times: [] });
  await load(ours, { ...first, times: [] });
  const spell = { warmUpMs: 400, measuredMs: (seconds * 1_000) / turns };
  const pairs: Pair[] = [];
  const all = { bare: [] as number[][], ours: [] as number[][] };
  const take = async (side: keyof Pair, provider: ProviderUnderLoad) => {
    const times: number[] = [];
    all[side].push(times);
    return load(provider, { ...spell, times });
  };
  for (let turn = 0; turn < turns; turn += 1) {
    pairs.push({ bare: await take('bare', bare), ours: await take('ours', ours) });
  }
  pairs.sort((one, other) => ratioOf(one) - ratioOf(other));
  const middle = pairs[Math.floor(turns / 2)]!;
  return {
    bare: { ...middle.bare, ...percentiles(all.bare.flat()) },
    ours: { ...middle.ours, ...percentiles(all.ours.flat()) },
  };
}

function ratioOf({ bare, ours }: Pair): number {
  return ours.perSecond / bare.perSecond;
}
