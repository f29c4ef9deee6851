import type { Case } from './case.ts';
import { openDepartments } from './consultation.ts';
import type { Flow, PublishedFlow } from './flow.ts';
import type { CaseAction, CaseStatus } from './words.ts';

/** Stages that have another name in the new version, as whoever plans the migration says. */
export type StageMap = Readonly<Partial<Record<CaseStatus, CaseStatus>>>;

export type MisfitReason =
  | 'same-flow'
  | 'other-template'
  | 'over'
  | 'stage-missing'
  | 'clock-would-start-twice'
  | 'clock-would-be-missing'
  | 'stop-would-not-end'
  | 'opinions-are-open';

/** Whether a running case can go on under another version: by itself, after somebody's decision, or not at all. */
export type Fit =
  | { readonly verdict: 'migrates'; readonly status: CaseStatus }
  | { readonly verdict: 'needs-decision'; readonly reason: MisfitReason }
  | { readonly verdict: 'refused'; readonly reason: MisfitReason };

/**
 * Stages of the same name are the same stage. What the clock has done must make sense under the new version: it
 * starts once, runs when a decision is made, and a stop can end.
 */
export function fitOf(state: Case, to: PublishedFlow, stages: StageMap = {}): Fit {
  const { status, filing } = state;
  if (status === 'new' || filing === undefined) return refused('over');
  if (filing.flow.hash === to.hash) return refused('same-flow');
  if (filing.flow.template !== to.template) return refused('other-template');
  if (state.endedAt !== undefined) return refused('over');
  const stage = stages[status] ?? status;
  if (!to.stages.includes(stage)) return needsDecision('stage-missing');
  const misfit = clockMisfit(state, to, stage);
  if (misfit !== undefined) return refused(misfit);
  if (isOwedOpinions(state) && !canBeAnswered(to, stage)) return needsDecision('opinions-are-open');
  // That an end is within reach of every stage, the publish gate has proved.
  return { verdict: 'migrates', status: stage };
}

function clockMisfit({ clock }: Case, to: Flow, stage: CaseStatus): MisfitReason | undefined {
  const effects = Object.values(to.commands)
    .filter(({ from }) => from.includes(stage))
    .map((command) => command.clock);
  if (clock !== undefined && effects.includes('start')) return 'clock-would-start-twice';
  const decides = allows(to, 'grant', stage) || allows(to, 'deny', stage);
  if (clock === undefined && decides) return 'clock-would-be-missing';
  const stopped = clock?.stops.some(({ until }) => until === undefined) === true;
  return stopped && !effects.includes('resume') ? 'stop-would-not-end' : undefined;
}

function isOwedOpinions({ consultation }: Case): boolean {
  return consultation !== undefined && openDepartments(consultation).length > 0;
}

/** While a case waits for departments they must be able to answer; elsewhere it is enough that they will be. */
function canBeAnswered(to: Flow, stage: CaseStatus): boolean {
  return stage === 'joint-handling'
    ? allows(to, 'give-opinion', stage)
    : to.commands['give-opinion'] !== undefined;
}

function allows({ commands }: Flow, action: CaseAction, stage: CaseStatus): boolean {
  return commands[action]?.from.includes(stage) === true;
}

function refused(reason: MisfitReason): Fit {
  return { verdict: 'refused', reason };
}

function needsDecision(reason: MisfitReason): Fit {
  return { verdict: 'needs-decision', reason };
}
