import type { Bilingual } from '@tongban/kernel';
import type { BpmnElement } from './flow-moddle.ts';

/** What stands in the way of reading a drawing as a flow: the id of the element, and why. */
export interface BpmnFault {
  readonly pointer: string;
  readonly detail: Bilingual;
}

export function faultAt(
  element: Pick<BpmnElement, 'id'> | string,
  zh: string,
  en: string,
): BpmnFault {
  const id = typeof element === 'string' ? element : element.id;
  return { pointer: id ?? 'without-id', detail: { zh, en } };
}

/** How an element is named to a person: its kind and, if it has one, its name. */
export function calling({ $type, name }: BpmnElement): string {
  const kind = $type.replace('bpmn:', '');
  return name === undefined || name === '' ? kind : `${kind} “${name}”`;
}
