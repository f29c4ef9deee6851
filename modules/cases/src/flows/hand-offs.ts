import type { Flow, FlowActor } from '../domain/flow.ts';

/**
 * How often a case changes hands on its way (环节数): from one desk to the next along the steps that no case leaves
 * out, and once more for every further organ, which examines and passes on again. A reform of the process shows
 * its effect here, version against version (业务流程再造).
 */
export function handOffsOf(flow: Pick<Flow, 'steps'>, organs = 1): number {
  const desks = flow.steps.filter(({ optional }) => !optional).map(({ who }) => deskOf(who));
  const changes = desks.filter((desk, index) => index > 0 && desk !== desks[index - 1]).length;
  const perOrgan = 2;
  return changes + Math.max(0, organs - 2) * perOrgan;
}

/** Whoever comes first in the list has the desk; a check by a machine is nobody's desk and a hand-off to it is one. */
function deskOf(who: readonly FlowActor[]): FlowActor | undefined {
  return who[0];
}
