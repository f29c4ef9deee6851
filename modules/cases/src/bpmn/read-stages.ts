import { caseActionLabels, caseStatusLabels } from '@tongban/vocabulary';
import type { Bilingual } from '@tongban/kernel';
import { caseActions, caseStatuses } from '../domain/words.ts';
import type { CaseAction, CaseStatus } from '../domain/words.ts';
import type { DrawnMove, DrawnMoves } from './drawn-moves.ts';
import { calling, faultAt } from './faults.ts';
import type { BpmnFault } from './faults.ts';
import type { BpmnElement } from './flow-moddle.ts';
import { list } from './subset.ts';

/** The stages and acts of a drawing, and what of it could not be understood. */
export interface ReadStages extends DrawnMoves {
  readonly stages: ReadonlySet<CaseStatus>;
  readonly ends: ReadonlySet<CaseStatus>;
  readonly faults: readonly BpmnFault[];
}

type Place = 'new' | CaseStatus;

/** Reads the nodes as stages and every way from one stage to the next, through choices, as one act. */
export function readStages(process: BpmnElement): ReadStages {
  const elements = list(process, 'flowElements');
  const faults: BpmnFault[] = [];
  const placeOf = new Map<BpmnElement, Place>();
  const stays = new Map<CaseStatus, CaseAction[]>();
  for (const element of elements) {
    const place = placeOfNode(element);
    if (place === undefined) continue;
    if (typeof place === 'object') faults.push(place);
    else if ([...placeOf.values()].includes(place)) faults.push(drawnTwice(element));
    else {
      placeOf.set(element, place);
      if (place !== 'new') stays.set(place, actsOf(element, faults));
    }
  }
  if (![...placeOf.values()].includes('new')) faults.push(noStart(process));
  const moves = elements
    .filter(({ $type }) => $type === 'bpmn:SequenceFlow')
    .filter((arrow) => !isGateway(sourceOf(arrow)))
    .flatMap((arrow) => {
      const from = placeOf.get(stageLeftBy(sourceOf(arrow)));
      return from === undefined ? [] : waysFrom(from, arrow, { placeOf, faults });
    });
  const stages = new Set([...placeOf.values()].filter((place) => place !== 'new'));
  const ends = new Set(
    [...placeOf]
      .filter(([{ $type }]) => $type === 'bpmn:EndEvent')
      .map(([, place]) => place as CaseStatus),
  );
  return { stages, ends, moves, stays, faults };
}

function placeOfNode(element: BpmnElement): Place | BpmnFault | undefined {
  switch (element.$type) {
    case 'bpmn:StartEvent':
      return 'new';
    case 'bpmn:UserTask':
    case 'bpmn:CallActivity':
    case 'bpmn:EndEvent':
      return stageNamed(element) ?? noStage(element);
    default:
      return undefined;
  }
}

function stageNamed(element: BpmnElement): CaseStatus | undefined {
  return wordOf(element['stage'], element.name, caseStatuses, caseStatusLabels);
}

/** Our own mark first; then what a person wrote, in either language or by its code. */
function wordOf<Word extends string>(
  mark: unknown,
  name: string | undefined,
  words: readonly Word[],
  labels: Readonly<Record<Word, Bilingual>>,
): Word | undefined {
  const isNamed = (word: Word) => {
    const { zh, en } = labels[word];
    return name === word || name === zh || name?.toLowerCase() === en.toLowerCase();
  };
  return words.find((word) => word === mark) ?? words.find(isNamed);
}

function actsOf(element: BpmnElement, faults: BpmnFault[]): CaseAction[] {
  const extension = element['extensionElements'] as BpmnElement | undefined;
  const acts = list(extension ?? element, 'values').find(({ $type }) => $type === 'tongban:Acts');
  const words = String(acts?.['commands'] ?? '').split(/\s+/);
  return words.flatMap((word) => {
    if (word === '') return [];
    const act = caseActions.find((one) => one === word);
    if (act === undefined) faults.push(unknownAct(element, word));
    return act ?? [];
  });
}

/** Follows an arrow through choices to the stages it leads to; on each way exactly one act is named. */
function waysFrom(
  from: Place,
  arrow: BpmnElement,
  found: { placeOf: ReadonlyMap<BpmnElement, Place>; faults: BpmnFault[] },
  named: readonly CaseAction[] = [],
  passed: readonly BpmnElement[] = [],
): DrawnMove[] {
  const act = wordOf(arrow['command'], arrow.name, caseActions, caseActionLabels);
  const carries = arrow['command'] !== undefined || (arrow.name ?? '') !== '';
  if (act === undefined && carries) {
    found.faults.push(unknownAct(arrow, arrow.name ?? String(arrow['command'])));
    return [];
  }
  const acts = act === undefined ? named : [...named, act];
  const target = arrow['targetRef'] as BpmnElement;
  if (isGateway(target)) {
    if (passed.includes(target)) {
      found.faults.push(inCircle(target));
      return [];
    }
    return list(target, 'outgoing').flatMap((next) =>
      waysFrom(from, next, found, acts, [...passed, target]),
    );
  }
  const to = found.placeOf.get(target);
  if (to === undefined || to === 'new') {
    if (to === 'new') found.faults.push(backToStart(arrow));
    return [];
  }
  const [command, ...more] = acts;
  if (command === undefined || more.length > 0) {
    found.faults.push(notOneAct(arrow));
    return [];
  }
  return [{ command, from, to }];
}

function stageLeftBy(source: BpmnElement): BpmnElement {
  const isTimer = source.$type === 'bpmn:BoundaryEvent';
  return isTimer ? ((source['attachedToRef'] as BpmnElement | undefined) ?? source) : source;
}

function sourceOf(arrow: BpmnElement): BpmnElement {
  return arrow['sourceRef'] as BpmnElement;
}

function isGateway({ $type }: BpmnElement): boolean {
  return $type === 'bpmn:ExclusiveGateway';
}

function noStage(element: BpmnElement): BpmnFault {
  const known = caseStatuses.map((stage) => caseStatusLabels[stage].zh).join('、');
  return faultAt(
    element,
    `${calling(element)} 不是已知的环节。可用的环节名称：${known}。`,
    `${calling(element)} is no stage that is known. Stages: ${caseStatuses.join(', ')}.`,
  );
}

function drawnTwice(element: BpmnElement): BpmnFault {
  return faultAt(
    element,
    `${calling(element)} 重复：每个环节只能画一次。`,
    `${calling(element)} is there twice: each stage is drawn once.`,
  );
}

function noStart(process: BpmnElement): BpmnFault {
  return faultAt(process, '流程没有开始事件。', 'The process has no start event.');
}

function unknownAct(element: BpmnElement, word: string): BpmnFault {
  return faultAt(element, `“${word}”不是已知的操作。`, `“${word}” is no act that is known.`);
}

function notOneAct(arrow: BpmnElement): BpmnFault {
  return faultAt(
    arrow,
    '从一个环节到另一个环节的路径上必须恰好写明一个操作。',
    'On the way from one stage to another exactly one act must be named.',
  );
}

function inCircle(gateway: BpmnElement): BpmnFault {
  return faultAt(gateway, '网关之间成环。', 'The gateways lead round in a circle.');
}

function backToStart(arrow: BpmnElement): BpmnFault {
  return faultAt(arrow, '不能回到开始事件。', 'Nothing leads back to the start event.');
}
