import type { Case } from './case.ts';
import type { Filing } from './filing.ts';
import type { CaseContext } from './commands.ts';
import { no } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';

/**
 * Some organs on the way of a case work at another platform (逐级上报): while one of them has the case, it changes there and
 * nowhere else, and its entries come down. It is at home again from the decision or any other end on.
 */
export function nodeOf(state: Case): string | undefined {
  if (state.decision !== undefined || state.endedAt !== undefined) return undefined;
  return state.filing?.handling?.legs?.[state.leg?.index ?? 0]?.node;
}

/** Whether this platform has the case only because an organ on its way works here. */
export function isGuest({ handling }: Pick<Filing, 'handling'>, node: string | undefined): boolean {
  return node !== undefined && handling?.legs?.some((leg) => leg.node === node) === true;
}

/** Why nothing can be done to the case at this platform now. */
export function elsewhereRefusal(
  state: Case,
  { settings }: Pick<CaseContext, 'settings'>,
): CaseRefusal | undefined {
  const { node } = settings;
  const { filing } = state;
  if (filing === undefined) return undefined;
  const holder = nodeOf(state);
  const isHere = isGuest(filing, node) ? holder === node : holder === undefined;
  return isHere ? undefined : atAnotherPlatform;
}

const atAnotherPlatform = no(
  'cases/not-possible-now',
  '该办件正在另一平台由经办机关办理，办理结果会自动传回本平台。',
  'The case is with an organ that works at another platform; what becomes of it comes here by itself.',
);
