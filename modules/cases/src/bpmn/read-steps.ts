import type { FlowStep } from '../domain/flow.ts';
import { calling, faultAt } from './faults.ts';
import type { BpmnFault } from './faults.ts';
import type { BpmnElement } from './flow-moddle.ts';
import { list } from './subset.ts';

/** The steps of a service without cases, in the order drawn; who takes them is known by their code. */
export function readSteps(
  process: BpmnElement,
  known: readonly FlowStep[],
): { steps: FlowStep[]; faults: BpmnFault[] } {
  const elements = list(process, 'flowElements');
  const steps: FlowStep[] = [];
  const faults: BpmnFault[] = [];
  let at = elements.find(({ $type }) => $type === 'bpmn:StartEvent');
  if (at === undefined) {
    return {
      steps,
      faults: [faultAt(process, '流程没有开始事件。', 'The process has no start event.')],
    };
  }
  const seen = new Set<BpmnElement>();
  for (at = only(at, faults); at !== undefined && at.$type !== 'bpmn:EndEvent';) {
    if (seen.has(at)) return { steps, faults: [...faults, goesRound(at)] };
    seen.add(at);
    const station = at.$type === 'bpmn:ExclusiveGateway' ? passable(at) : { task: at };
    if (station === undefined) return { steps, faults: [...faults, notPassable(at)] };
    seen.add(station.task);
    const step = known.find(({ code }) => code === station.task['step']);
    if (step === undefined) faults.push(unknownStep(station.task));
    else {
      const zh = station.task.name ?? step.name.zh;
      steps.push({
        ...step,
        name: { ...step.name, zh },
        optional: station !== undefined && 'past' in station,
      });
    }
    at = only(station.task, faults);
  }
  const nodes = elements.filter(({ $type }) => /Task|CallActivity/.test($type));
  return {
    steps,
    faults: [...faults, ...nodes.filter((node) => !seen.has(node)).map(leftOut)],
  };
}

/** A choice between a step and the way past it. */
function passable(gateway: BpmnElement): { task: BpmnElement; past: true } | undefined {
  const targets = list(gateway, 'outgoing').map((arrow) => arrow['targetRef'] as BpmnElement);
  const task = targets.find((one) =>
    list(one, 'outgoing').some((next) => targets.includes(next['targetRef'] as BpmnElement)),
  );
  return task === undefined || targets.length !== 2 ? undefined : { task, past: true };
}

function only(element: BpmnElement, faults: BpmnFault[]): BpmnElement | undefined {
  const [arrow, ...more] = list(element, 'outgoing');
  if (arrow === undefined || more.length > 0) {
    faults.push(
      faultAt(
        element,
        `${calling(element)} 之后必须恰好有一条路径。`,
        `Exactly one way must lead on from ${calling(element)}.`,
      ),
    );
    return undefined;
  }
  return arrow['targetRef'] as BpmnElement;
}

function unknownStep(task: BpmnElement): BpmnFault {
  return faultAt(
    task,
    `${calling(task)} 没有步骤代码，无法得知由谁办理。`,
    `${calling(task)} has no step code, so nobody knows who takes it.`,
  );
}

function notPassable(gateway: BpmnElement): BpmnFault {
  return faultAt(
    gateway,
    '这里的网关只能表示“可以跳过的步骤”：一条路进入该步骤，另一条路绕过它。',
    'A gateway here means a step that may be left out: one way into it and one past it.',
  );
}

function goesRound(element: BpmnElement): BpmnFault {
  return faultAt(element, '步骤成环。', 'The steps lead round in a circle.');
}

function leftOut(element: BpmnElement): BpmnFault {
  return faultAt(
    element,
    `${calling(element)} 不在从开始到结束的路径上。`,
    `${calling(element)} is not on the way from start to end.`,
  );
}
