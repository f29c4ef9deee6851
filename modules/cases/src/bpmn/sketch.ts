import { bottomOf } from './lay-out.ts';
import type { Box, Point } from './lay-out.ts';
import { flowModdle } from './flow-moddle.ts';
import type { BpmnElement } from './flow-moddle.ts';

/** A BPMN 2.0 process in the making, with its drawing (diagram interchange). */
export class Sketch {
  readonly #moddle = flowModdle();
  readonly #elements: BpmnElement[] = [];
  readonly #shapes: BpmnElement[] = [];
  readonly #boxes = new Map<string, Box>();

  node(
    type: string,
    box: Box,
    properties: Readonly<Record<string, unknown>> & { id: string },
  ): BpmnElement {
    const element = this.#moddle.create(`bpmn:${type}`, properties);
    this.#elements.push(element);
    this.#boxes.set(properties.id, box);
    this.#shapes.push(
      this.#moddle.create('bpmndi:BPMNShape', {
        id: `${properties.id}_di`,
        bpmnElement: element,
        ...(type === 'ExclusiveGateway' && { isMarkerVisible: true }),
        bounds: this.#bounds(box),
        // Arrows leave and enter circles from below.
        ...(/^(Start|End)Event$/.test(type) && {
          label: this.#moddle.create('bpmndi:BPMNLabel', {
            bounds: this.#bounds({ x: box.x - 37, y: box.y - 26, width: 110, height: 14 }),
          }),
        }),
      }),
    );
    return element;
  }

  arrow(
    ends: { from: BpmnElement; to: BpmnElement },
    way: readonly Point[],
    properties: Readonly<Record<string, unknown>> & { id: string },
    label?: Box,
  ): void {
    const element = this.#moddle.create('bpmn:SequenceFlow', {
      ...properties,
      sourceRef: ends.from,
      targetRef: ends.to,
    });
    this.#elements.push(element);
    listOf(ends.from, 'outgoing').push(element);
    listOf(ends.to, 'incoming').push(element);
    this.#shapes.push(
      this.#moddle.create('bpmndi:BPMNEdge', {
        id: `${properties.id}_di`,
        bpmnElement: element,
        waypoint: way.map(({ x, y }) => this.#moddle.create('dc:Point', { x, y })),
        ...(label !== undefined && {
          label: this.#moddle.create('bpmndi:BPMNLabel', {
            bounds: this.#bounds(label),
          }),
        }),
      }),
    );
  }

  boxOf({ id = '' }: BpmnElement): Box {
    const box = this.#boxes.get(id);
    if (box === undefined) throw new Error(`${id} has no place in the drawing.`);
    return box;
  }

  belowOf(element: BpmnElement): Point {
    return bottomOf(this.boxOf(element));
  }

  part(type: string, properties: Readonly<Record<string, unknown>>): BpmnElement {
    return this.#moddle.create(type, properties);
  }

  extension(...values: BpmnElement[]): BpmnElement {
    return this.#moddle.create('bpmn:ExtensionElements', { values });
  }

  #bounds(box: Box): BpmnElement {
    return this.#moddle.create('dc:Bounds', { ...box });
  }

  async toXml(process: { id: string; name: string; definition: string }): Promise<string> {
    const element = this.#moddle.create('bpmn:Process', {
      id: process.id,
      name: process.name,
      isExecutable: false,
      extensionElements: this.extension(
        this.#moddle.create('tongban:Flow', { definition: process.definition }),
      ),
      flowElements: this.#elements,
    });
    const plane = this.#moddle.create('bpmndi:BPMNPlane', {
      id: 'plane',
      bpmnElement: element,
      planeElement: this.#shapes,
    });
    const definitions = this.#moddle.create('bpmn:Definitions', {
      id: 'definitions',
      targetNamespace: 'urn:tongban:flows',
      exporter: 'Tongban',
      rootElements: [element],
      diagrams: [this.#moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })],
    });
    const { xml } = await this.#moddle.toXML(definitions, { format: true });
    return xml;
  }
}

function listOf(element: BpmnElement, name: string): BpmnElement[] {
  const list = (element[name] as BpmnElement[] | undefined) ?? [];
  element[name] = list;
  return list;
}
