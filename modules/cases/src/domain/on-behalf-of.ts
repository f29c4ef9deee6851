import type { Case } from './case.ts';
import type { CaseCommand, CaseContext } from './commands.ts';
import { holdersOfThePost } from './lent-post.ts';
import { handsOff } from './separation.ts';

/** For whom the actor acts, as the ledger names them; undefined when for themselves or in their own post. */
export function onBehalfOfWhom(
  state: Case,
  command: CaseCommand,
  context: CaseContext,
): string | undefined {
  const { actor } = context;
  if (actor.kind === 'person') {
    const filing = command.type === 'submit' ? command.filing : state.filing;
    const applicantId = filing?.applicantId;
    return applicantId === undefined || applicantId === actor.personId
      ? undefined
      : `person:${applicantId}`;
  }
  if (actor.kind !== 'officer') return undefined;
  if (actor.actsFor !== undefined) return `person:${actor.actsFor}`;
  const holders = holdersOfThePost(command.type, state, context);
  if (holders === 'own') return undefined;
  const holder = holders.find((one) => handsOff(command.type, state, context, one) === undefined);
  return holder === undefined ? undefined : `officer:${holder}`;
}
