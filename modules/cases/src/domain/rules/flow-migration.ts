import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { fitOf } from '../fit-flow.ts';
import { no } from '../refusals.ts';
import { correctionLapses } from './intake.ts';

/** The case goes on under another version of its flow. Back again is the same act. */
export function migrateFlow(
  state: Case,
  { toHash, stages }: Command<'migrate-flow'>,
  { flowNamed, settings }: CaseContext,
): RuleAnswer {
  const to = flowNamed?.(toHash);
  const from = state.filing?.flow;
  if (to === undefined || from === undefined) return { ok: false, refusal: unknown };
  const fit = fitOf(state, to, stages);
  if (fit.verdict !== 'migrates') return { ok: false, refusal: misfit(fit.reason) };
  const { template, version, hash } = to;
  return ok([
    {
      type: 'FlowMigrated',
      from,
      to: { template, version, hash },
      ...(fit.status !== state.status && { status: fit.status }),
      // A limit that the applicant was not told of begins with the day it comes to hold.
      ...(correctionLapses(to) !== (state.correction?.limit !== undefined) &&
        state.correction && {
          correctionWithinDays: correctionLapses(to) ? settings.supplementDays : null,
        }),
    },
  ]);
}

const unknown = no(
  'cases/flow-unknown',
  '没有该版本的流程。',
  'There is no such version of the flow.',
);

function misfit(reason: string) {
  return no(
    'cases/flow-does-not-fit',
    `办件当前状态不能转入该流程版本（${reason}）。`,
    `As it stands, the case cannot go on under that version (${reason}).`,
    { reason },
  );
}
