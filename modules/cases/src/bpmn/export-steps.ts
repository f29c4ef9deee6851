import type { Flow } from '../domain/flow.ts';
import { circleSize, gatewaySize, nodeBox, taskSize } from './lay-out.ts';
import type { Box, Point } from './lay-out.ts';
import type { BpmnElement } from './flow-moddle.ts';
import type { Sketch } from './sketch.ts';

/** A service without cases: its steps one after the other; past a step that may be left out leads a second way. */
export function drawSteps(sketch: Sketch, { steps }: Flow): void {
  const start = sketch.node('StartEvent', nodeBox(0, circleSize), { id: 'start' });
  let column = 1;
  const stations = steps.map((step) => {
    const gateway = step.optional
      ? sketch.node('ExclusiveGateway', nodeBox(column++, gatewaySize), {
          id: `choice_${step.code}`,
        })
      : undefined;
    const task = sketch.node('UserTask', nodeBox(column++, taskSize), {
      id: `step_${step.code}`,
      name: step.name.zh,
      step: step.code,
    });
    return { gateway, task, entry: gateway ?? task };
  });
  const end = sketch.node('EndEvent', nodeBox(column, circleSize), { id: 'end' });
  const entryAfter = (index: number) => stations[index + 1]?.entry ?? end;
  connect(sketch, start, entryAfter(-1));
  stations.forEach(({ gateway, task }, index) => {
    if (gateway !== undefined) {
      connect(sketch, gateway, task);
      goPast(sketch, gateway, entryAfter(index));
    }
    connect(sketch, task, entryAfter(index));
  });
}

function connect(sketch: Sketch, from: BpmnElement, to: BpmnElement): void {
  const [one, other] = [sketch.boxOf(from), sketch.boxOf(to)];
  const way = [
    { x: one.x + one.width, y: middle(one) },
    { x: other.x, y: middle(other) },
  ];
  sketch.arrow({ from, to }, way, { id: `${from.id}_${to.id}` });
}

function goPast(sketch: Sketch, from: BpmnElement, to: BpmnElement): void {
  const target = sketch.boxOf(to);
  const start = sketch.belowOf(from);
  const y = start.y + 60;
  const end: Point = { x: target.x + target.width / 2, y: target.y + target.height };
  const way = [start, { x: start.x, y }, { x: end.x, y }, end];
  sketch.arrow({ from, to }, way, { id: `past_${from.id}` });
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}
