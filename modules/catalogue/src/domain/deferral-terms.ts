import type { DeferralTerms } from '@tongban/vocabulary';
import type { Override } from './override.ts';

/**
 * 容缺受理: the terms of the platform as organs narrow them for an item, in any order: the fewest days count; a case that one of them
 * lets be decided without the paper does not end for want of it; each names the rule it goes by.
 */
export function narrowedTerms(
  usual: DeferralTerms,
  overrides: readonly Pick<Override, 'deferral'>[],
): DeferralTerms {
  if (overrides.length === 0) return usual;
  const said = overrides.flatMap(({ deferral }) => deferral ?? []);
  const rules = [...new Set(said.flatMap(({ rule }) => rule ?? []))].toSorted();
  const decides = said.some(({ onLapse }) => onLapse === 'decide-without');
  return {
    withinWorkingDays: Math.min(
      usual.withinWorkingDays,
      ...said.flatMap(({ withinWorkingDays }) => withinWorkingDays ?? []),
    ),
    onLapse: decides ? 'decide-without' : usual.onLapse,
    rule: rules.length === 0 ? usual.rule : rules.join('、'),
  };
}
