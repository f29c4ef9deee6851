import { caseActionLabels, caseStatusLabels } from '@tongban/vocabulary';
import type { Flow } from '../domain/flow.ts';
import { isService } from '../domain/prove-flow.ts';
import { roleWords } from '../domain/labels.ts';
import type { CaseAction, CaseStatus } from '../domain/words.ts';
import { byTime } from '../domain/waiting-faults.ts';
import { drawnMovesOf } from './drawn-moves.ts';
import type { DrawnMove } from './drawn-moves.ts';
import { drawSteps } from './export-steps.ts';
import {
  bottomOf,
  circleSize,
  entryOf,
  gatewayBox,
  labelBox,
  lanesOf,
  nodeBox,
  taskSize,
  timerBox,
  wayThrough,
} from './lay-out.ts';
import type { BpmnElement } from './flow-moddle.ts';
import { Sketch } from './sketch.ts';

/**
 * The flow as BPMN 2.0 XML with its drawing: a stage is a task, an act an arrow, a choice an exclusive gateway, a
 * deadline a timer on the edge of its stage, the parts of a joint matter a call activity, departments asked at the same
 * time a parallel multi-instance task. `importBpmn` reads it back to the same flow, hash and all.
 */
export function exportBpmn(flow: Flow): Promise<string> {
  const { hash: _hash, ...file } = flow as Flow & { hash?: string };
  const sketch = new Sketch();
  if (isService(flow)) drawSteps(sketch, flow);
  else drawStages(sketch, flow);
  return sketch.toXml({
    id: flow.template,
    name: flow.name.zh,
    definition: JSON.stringify(file),
  });
}

function drawStages(sketch: Sketch, flow: Flow): void {
  const { moves, stays } = drawnMovesOf(flow);
  const columnOf = (stage: 'new' | CaseStatus) =>
    stage === 'new' ? 0 : flow.stages.indexOf(stage) + 1;
  const start = sketch.node('StartEvent', nodeBox(0, circleSize), {
    id: 'start',
    name: caseActionLabels.submit.zh,
  });
  const nodes = new Map<'new' | CaseStatus, BpmnElement>([['new', start]]);
  for (const stage of flow.stages) {
    const leaves = moves.some(({ from }) => from === stage);
    const isEnd = flow.ends.includes(stage) && !leaves;
    const type = isEnd ? 'EndEvent' : taskTypeOf(flow, stage);
    const acts = stays.get(stage) ?? [];
    const node = sketch.node(type, nodeBox(columnOf(stage), isEnd ? circleSize : taskSize), {
      id: `stage_${stage}`,
      name: caseStatusLabels[stage].zh,
      stage,
      ...(stage === 'joint-handling' &&
        !isEnd && {
          loopCharacteristics: sketch.part('bpmn:MultiInstanceLoopCharacteristics', {
            isSequential: false,
          }),
        }),
      ...(acts.length > 0 && {
        extensionElements: sketch.extension(
          sketch.part('tongban:Acts', { commands: acts.join(' ') }),
        ),
      }),
    });
    nodes.set(stage, node);
  }
  const lanes = lanesOf(moves, columnOf);
  for (const [stage, node] of nodes) {
    const leaving = moves.filter(({ from }) => from === stage);
    drawLeaving(sketch, { node, column: columnOf(stage), leaving, lanes, nodes, flow });
  }
}

interface Leaving {
  readonly node: BpmnElement;
  readonly column: number;
  readonly leaving: readonly DrawnMove[];
  readonly lanes: ReadonlyMap<CaseAction, number>;
  readonly nodes: ReadonlyMap<'new' | CaseStatus, BpmnElement>;
  readonly flow: Flow;
}

function drawLeaving(sketch: Sketch, given: Leaving): void {
  const { node, column, leaving } = given;
  const onTime = leaving.filter(({ command, from }) => from !== 'new' && byTime.has(command));
  const chosen = leaving.filter((move) => !onTime.includes(move));
  onTime.forEach((move, index) => {
    const timer = sketch.node('BoundaryEvent', timerBox(column, index), {
      id: `deadline_${move.from}_${move.command}_${move.to}`,
      attachedToRef: node,
      cancelActivity: true,
      eventDefinitions: [sketch.part('bpmn:TimerEventDefinition', {})],
    });
    drawMove(sketch, given, move, timer);
  });
  if (chosen.length < 2) {
    for (const move of chosen) drawMove(sketch, given, move, node);
    return;
  }
  const gateway = sketch.node('ExclusiveGateway', gatewayBox(column), {
    id: `choice_${chosen[0]?.from}`,
  });
  const box = sketch.boxOf(gateway);
  sketch.arrow(
    { from: node, to: gateway },
    [sketch.belowOf(node), { x: box.x + box.width / 2, y: box.y }],
    { id: `to_${gateway.id}` },
  );
  for (const move of chosen) drawMove(sketch, given, move, gateway);
}

function drawMove(
  sketch: Sketch,
  { lanes, nodes, flow }: Leaving,
  { command, from, to }: DrawnMove,
  source: BpmnElement,
): void {
  const target = nodes.get(to);
  if (target === undefined) throw new Error(`${command} leads to ${to}, which is no stage.`);
  const way = wayThrough(
    bottomOf(sketch.boxOf(source)),
    lanes.get(command) ?? 0,
    entryOf(sketch.boxOf(target)),
  );
  const who = flow.commands[command]?.who.map((one) => roleWords[one].zh).join('、');
  const name = caseActionLabels[command].zh;
  sketch.arrow(
    { from: source, to: target },
    way,
    {
      id: `${command}_${from}_${to}`,
      name,
      command,
      documentation: [sketch.part('bpmn:Documentation', { text: `${name}（${who}）` })],
    },
    labelBox(way, name),
  );
}

function taskTypeOf({ commands }: Flow, stage: CaseStatus): string {
  return commands['finish-part']?.from.includes(stage) ? 'CallActivity' : 'UserTask';
}
