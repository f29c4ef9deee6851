import type { Case } from './case.ts';
import { mayWork } from './authority.ts';
import type { CaseContext } from './commands.ts';
import { commandIn } from './standing-commands.ts';
import type { CaseAction } from './words.ts';

/**
 * Whose post the officer uses for this: their own when it suffices, otherwise that of the officers who lent them
 * one. Nobody when none suffices.
 */
export function holdersOfThePost(
  action: CaseAction,
  state: Case,
  context: CaseContext,
): 'own' | readonly string[] {
  const who = commandIn(context.flow, action)?.who;
  const { appointments } = context;
  const own = appointments.filter(({ delegatedBy }) => delegatedBy === undefined);
  if (own.length === appointments.length) return 'own';
  if (mayWork(state, { ...context, appointments: own }, who)) return 'own';
  const lent = Map.groupBy(appointments, ({ delegatedBy }) => delegatedBy);
  return [...lent].flatMap(([holder, posts]) =>
    holder !== undefined && mayWork(state, { ...context, appointments: posts }, who)
      ? [holder]
      : [],
  );
}
