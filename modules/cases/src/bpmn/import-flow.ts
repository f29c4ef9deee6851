import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import type { Flow, FlowCommand } from '../domain/flow.ts';
import { commandsOf } from '../domain/flow.ts';
import { isService } from '../domain/prove-flow.ts';
import { no } from '../domain/refusals.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import type { CaseAction } from '../domain/words.ts';
import { flowShapeFaults } from '../flows/parse-flow.ts';
import { endsOf, inOrder } from './drawn-moves.ts';
import { calling, faultAt } from './faults.ts';
import type { BpmnFault } from './faults.ts';
import { flowModdle } from './flow-moddle.ts';
import type { BpmnElement } from './flow-moddle.ts';
import { readStages } from './read-stages.ts';
import { readSteps } from './read-steps.ts';
import { list, subsetFaults } from './subset.ts';

/**
 * A flow from its BPMN drawing. The drawing decides which stages there are and which act leads where; who may act,
 * documents, clocks and law come from the definition that the export put beside it. Refused, with the id of each
 * element, is whatever the drawing says that a flow cannot say. Whether the flow is sound, the publish gate answers.
 */
export async function importBpmn(xml: string): Promise<Result<Flow, CaseRefusal>> {
  const read = await readProcess(xml);
  if (!('process' in read)) return refused(read.faults);
  const { process } = read;
  const outside = subsetFaults(process);
  if (outside.length > 0) return refused(outside);
  const file = definitionIn(process);
  if (file === undefined) return refused([withoutDefinition(process)]);
  const named = { ...file, name: { ...file.name, zh: process.name ?? file.name.zh } };
  const { flow, faults } = isService(file) ? withSteps(named, process) : withStages(named, process);
  if (faults.length > 0) return refused(faults);
  const broken = flowShapeFaults(flow).map((why) => faultAt(process, why, why));
  return broken.length > 0 ? refused(broken) : ok(flow);
}

function withSteps(file: Flow, process: BpmnElement): { flow: Flow; faults: readonly BpmnFault[] } {
  const { steps, faults } = readSteps(process, file.steps);
  return { flow: { ...file, steps }, faults };
}

function withStages(
  file: Flow,
  process: BpmnElement,
): { flow: Flow; faults: readonly BpmnFault[] } {
  const drawn = readStages(process);
  const ends = endsOf(drawn, file.commands);
  const faults = [...drawn.faults];
  const commands: Partial<Record<CaseAction, FlowCommand>> = {};
  for (const action of inOrder(
    new Set(ends.keys()),
    commandsOf(file).map(([name]) => name),
  )) {
    const known = file.commands[action];
    const fromTo = ends.get(action);
    if (known === undefined) faults.push(withoutActor(process, action));
    else if (fromTo !== undefined) commands[action] = { ...known, ...fromTo };
  }
  // An end that something still leaves is drawn as a task: BPMN lets nothing leave an end event.
  const left = new Set(drawn.moves.map(({ from }) => from));
  const stillEnds = file.ends.filter((stage) => left.has(stage));
  return {
    flow: {
      ...file,
      stages: inOrder(drawn.stages, file.stages),
      ends: inOrder(new Set([...stillEnds, ...drawn.ends]), file.ends),
      commands,
    },
    faults,
  };
}

async function readProcess(
  xml: string,
): Promise<{ process: BpmnElement } | { faults: BpmnFault[] }> {
  const read = await flowModdle()
    .fromXML(xml)
    .catch((error: unknown) => (error instanceof Error ? error.message : 'unreadable'));
  if (typeof read === 'string') return { faults: [notReadable(read)] };
  if (read.warnings.length > 0) {
    return { faults: read.warnings.slice(0, 20).map(({ message }) => notReadable(message)) };
  }
  const roots = list(read.rootElement, 'rootElements');
  const [process] = roots.filter(({ $type }) => $type === 'bpmn:Process');
  const others = roots.filter((root) => root !== process);
  if (process === undefined || others.length > 0) {
    return { faults: others.length > 0 ? others.map(besideProcess) : [noProcess()] };
  }
  return { process };
}

function definitionIn(process: BpmnElement): Flow | undefined {
  const extension = process['extensionElements'] as BpmnElement | undefined;
  const own = list(extension ?? process, 'values').find(({ $type }) => $type === 'tongban:Flow');
  try {
    const file: unknown = JSON.parse(String(own?.['definition'] ?? ''));
    return flowShapeFaults(file).length === 0 ? (file as Flow) : undefined;
  } catch {
    return undefined;
  }
}

function refused(errors: readonly BpmnFault[]): { ok: false; refusal: CaseRefusal } {
  return {
    ok: false,
    refusal: no(
      'cases/drawing-not-readable',
      `流程图中有 ${errors.length} 处不能读取，请逐项修改。`,
      `${errors.length} places of the drawing cannot be read; mend them one by one.`,
      { errors: errors.slice(0, 50) },
    ),
  };
}

function notReadable(message: string): BpmnFault {
  const why = message.split('\n')[0] ?? message;
  return faultAt(
    'definitions',
    `不是有效的 BPMN 2.0 文件：${why}`,
    `This is no valid BPMN 2.0: ${why}`,
  );
}

function noProcess(): BpmnFault {
  return faultAt('definitions', '文件中没有流程。', 'The file has no process.');
}

function besideProcess(root: BpmnElement): BpmnFault {
  return faultAt(
    root,
    `${calling(root)} 不属于可读取的范围：一个文件只含一个流程。`,
    `${calling(root)} is not read: a file holds one process and nothing else.`,
  );
}

function withoutDefinition(process: BpmnElement): BpmnFault {
  return faultAt(
    process,
    '缺少流程定义（tongban:flow）。请先导出一个流程，在其上修改，再导入。',
    'The definition (tongban:flow) is missing. Export a flow, change that, and bring it back.',
  );
}

function withoutActor(process: BpmnElement, action: CaseAction): BpmnFault {
  return faultAt(
    process,
    `操作 ${action} 是新的：请在流程定义（tongban:flow）中写明由谁办理。`,
    `The act ${action} is new: say in the definition (tongban:flow) who may carry it out.`,
  );
}
