import type { BpmnElement } from './flow-moddle.ts';
import { calling, faultAt } from './faults.ts';
import type { BpmnFault } from './faults.ts';

/** The elements that say something a flow can say; everything else is refused, so that nothing drawn is lost. */
const readable: ReadonlySet<string> = new Set([
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:UserTask',
  'bpmn:CallActivity',
  'bpmn:ExclusiveGateway',
  'bpmn:BoundaryEvent',
  'bpmn:SequenceFlow',
]);

/** What lies outside the subset of BPMN that flows are made of, each with its place. */
export function subsetFaults(process: BpmnElement): BpmnFault[] {
  const lanes = list(process, 'laneSets').map((lane) =>
    faultAt(
      lane,
      '流程不读取泳道：由谁办理写在每个操作上。请删除泳道。',
      'Lanes are not read: who may act belongs to each act. Remove the lanes.',
    ),
  );
  const notes = list(process, 'artifacts').map((note) =>
    faultAt(
      note,
      '流程不保存注释和分组，为免丢失请先删除。',
      'Annotations and groups would be lost; remove them first.',
    ),
  );
  return [...lanes, ...notes, ...list(process, 'flowElements').flatMap(elementFaults)];
}

function elementFaults(element: BpmnElement): BpmnFault[] {
  if (!readable.has(element.$type)) return [notReadable(element)];
  switch (element.$type) {
    case 'bpmn:BoundaryEvent':
      return isDeadline(element) ? [] : [notDeadline(element)];
    case 'bpmn:StartEvent':
    case 'bpmn:EndEvent':
      return list(element, 'eventDefinitions').length === 0 ? [] : [notPlain(element)];
    case 'bpmn:SequenceFlow':
      return element['conditionExpression'] === undefined ? [] : [conditional(element)];
    default:
      return isRepeated(element) ? [repeated(element)] : [];
  }
}

function isDeadline(element: BpmnElement): boolean {
  const [one, ...more] = list(element, 'eventDefinitions');
  const isTimer = one?.$type === 'bpmn:TimerEventDefinition' && more.length === 0;
  return isTimer && element['cancelActivity'] !== false;
}

/** Departments are asked at the same time; any other repetition of a stage means nothing here. */
function isRepeated(element: BpmnElement): boolean {
  const loop = element['loopCharacteristics'] as BpmnElement | undefined;
  if (loop === undefined) return false;
  return loop.$type !== 'bpmn:MultiInstanceLoopCharacteristics' || loop['isSequential'] === true;
}

function notReadable(element: BpmnElement): BpmnFault {
  const hint = hints[element.$type];
  return faultAt(
    element,
    `${calling(element)} 不属于可读取的范围（开始、结束、用户任务、调用活动、排他网关、定时边界事件、顺序流）。${hint?.zh ?? ''}`,
    `${calling(element)} is not among what is read (start, end, user task, call activity, exclusive gateway, timer boundary event, sequence flow).${hint?.en ?? ''}`,
  );
}

const hints: Readonly<Record<string, { zh: string; en: string }>> = {
  'bpmn:ParallelGateway': {
    zh: '并行征求意见请用并行多实例任务，并联办理请用调用活动。',
    en: ' For departments asked at the same time use a parallel multi-instance task, for parts of a joint matter a call activity.',
  },
  'bpmn:Task': { zh: '请改为用户任务。', en: ' Make it a user task.' },
};

function notDeadline(element: BpmnElement): BpmnFault {
  return faultAt(
    element,
    '附在环节边上的只能是一个会中断该环节的定时事件。',
    'What sits on the edge of a stage must be one timer event that interrupts it.',
  );
}

function notPlain(element: BpmnElement): BpmnFault {
  return faultAt(
    element,
    `${calling(element)} 带有触发条件；流程的开始和结束不带触发条件。`,
    `${calling(element)} has a trigger; a flow starts and ends without one.`,
  );
}

function conditional(element: BpmnElement): BpmnFault {
  return faultAt(
    element,
    `${calling(element)} 带有条件表达式；走哪条路由操作本身决定，不由表达式决定。`,
    `${calling(element)} has a condition; which way a case goes is the act itself, not an expression.`,
  );
}

function repeated(element: BpmnElement): BpmnFault {
  return faultAt(
    element,
    `${calling(element)} 会循环执行；只读取并行多实例任务。`,
    `${calling(element)} is repeated; only a parallel multi-instance task is read.`,
  );
}

/** A list of children, empty when there is none. */
export function list(element: BpmnElement, property: string): readonly BpmnElement[] {
  return (element[property] as readonly BpmnElement[] | undefined) ?? [];
}
