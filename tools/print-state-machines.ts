import { join } from 'node:path';
import { publishedFlows, type Flow } from '@tongban/cases';
import { printPart } from './printing/generated-part.ts';

/** The states of a case and the acts that lead from one to the next, drawn from the flows that are in force. */
export function printStateMachines(flows: readonly Flow[]): string {
  const alike = Map.groupBy(
    flows.filter(({ stages }) => stages.length > 0),
    drawFlow,
  );
  return [...alike]
    .map(([drawing, same]) =>
      [
        `### ${same.map(({ template, name }) => `${template} ${name.en} ${name.zh}`).join(' · ')}`,
        '',
        '```mermaid',
        drawing,
        '```',
      ].join('\n'),
    )
    .join('\n\n');
}

export function drawFlow(flow: Flow): string {
  const arrows = new Map<string, string[]>();
  for (const [action, { from, to }] of Object.entries(flow.commands)) {
    for (const [start, next] of movesOf(flow, action, from, to)) {
      const arrow = `${nodeOf(start)} --> ${nodeOf(next)}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), action]);
    }
  }
  return [
    'stateDiagram-v2',
    ...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', ')}`),
    ...flow.ends.map((status) => `  ${nodeOf(status)} --> [*]`),
  ].join('\n');
}

/** An act that may leave the case where it is moves nothing; checks decide at intake only. */
function movesOf(flow: Flow, action: string, from: readonly string[], to: readonly string[]) {
  if (action === 'record-checks') {
    return flow.checks === 'decide'
      ? ['accepted', 'granted'].map((next) => [flow.entersAt, next] as const)
      : [];
  }
  const stays = from.every((status) => to.includes(status)) && from.length === to.length;
  return stays
    ? []
    : from.flatMap((start) =>
        to.filter((next) => next !== start).map((next) => [start, next] as const),
      );
}

function nodeOf(status: string): string {
  return status === 'new' ? '[*]' : status.replaceAll('-', '_');
}

if (import.meta.main) {
  await printPart({
    file: join(import.meta.dirname, '..', 'modules', 'cases', 'README.md'),
    tool: 'tools/print-state-machines.ts',
    text: printStateMachines(publishedFlows()),
  });
}
