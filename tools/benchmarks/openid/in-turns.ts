import type { Measured } from '../cases/measure.ts';
import type { ProviderUnderLoad, TwoProviders } from './two-providers.ts';

const turns = 3;

/** The bare library and ours three times in turn, so that what else the machine does falls on both; of each the middle one. */
export async function inTurns(
  providers: Pick<TwoProviders, 'bare' | 'ours'>,
  load: (provider: ProviderUnderLoad) => Promise<Measured>,
): Promise<{ readonly bare: Measured; readonly ours: Measured }> {
  const [bare, ours]: [Measured[], Measured[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    bare.push(await load(providers.bare));
    ours.push(await load(providers.ours));
  }
  return { bare: middle(bare), ours: middle(ours) };
}

function middle(measured: readonly Measured[]): Measured {
  return measured.toSorted((one, other) => one.perSecond - other.perSecond)[
    Math.floor(measured.length / 2)
  ]!;
}
