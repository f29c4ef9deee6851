import { isDeepStrictEqual } from 'node:util';
import type { Flow } from '../domain/flow.ts';
import { commandsOf } from '../domain/flow.ts';

/** One thing in which a flow differs from another, and where: a stage, an act or a step. */
export interface FlowDifference {
  readonly what:
    'stage-added' | 'stage-removed' | 'act-added' | 'act-removed' | 'act-changed' | 'steps-changed';
  readonly where: string;
}

/** What a drawing changes in the flow that is in force. */
export function compareFlows(before: Flow, after: Flow): FlowDifference[] {
  const acts = new Set([...commandsOf(before), ...commandsOf(after)].map(([action]) => action));
  const changedActs = [...acts].flatMap((where): FlowDifference[] => {
    const [was, is] = [before.commands[where], after.commands[where]];
    if (isDeepStrictEqual(was, is)) return [];
    if (was === undefined) return [{ what: 'act-added', where }];
    return [{ what: is === undefined ? 'act-removed' : 'act-changed', where }];
  });
  const steps: FlowDifference[] = isDeepStrictEqual(before.steps, after.steps)
    ? []
    : [{ what: 'steps-changed', where: after.template }];
  return [
    ...missingIn(before.stages, after.stages).map(
      (where) => ({ what: 'stage-added', where }) as const,
    ),
    ...missingIn(after.stages, before.stages).map(
      (where) => ({ what: 'stage-removed', where }) as const,
    ),
    ...changedActs,
    ...steps,
  ];
}

function missingIn(known: readonly string[], stages: readonly string[]): string[] {
  return stages.filter((stage) => !known.includes(stage));
}
