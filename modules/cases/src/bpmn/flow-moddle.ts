// @ts-expect-error: the package ships no types for its entry.
import { BpmnModdle } from 'bpmn-moddle';

/** One element of a BPMN 2.0 document, as `bpmn-moddle` gives it. */
export interface BpmnElement {
  readonly $type: string;
  readonly $instanceOf?: (type: string) => boolean;
  readonly $attrs?: Readonly<Record<string, string>>;
  id?: string;
  name?: string;
  [property: string]: unknown;
}

interface ReadDocument {
  readonly rootElement: BpmnElement;
  readonly warnings: readonly { readonly message: string }[];
}

interface Moddle {
  create(type: string, properties: Readonly<Record<string, unknown>>): BpmnElement;
  fromXML(xml: string): Promise<ReadDocument>;
  toXML(element: BpmnElement, options: { format: boolean }): Promise<{ xml: string }>;
}

/**
 * What BPMN has no word for and other tools carry along untouched: who may, which document an act owes, what it does
 * to the clock, by what law. `order` keeps lists in the order of the file, because its hash is the flow's name.
 */
const tongban = {
  name: 'Tongban flow',
  prefix: 'tongban',
  uri: 'urn:tongban:flow:1',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Flow',
      superClass: ['Element'],
      properties: [{ name: 'definition', isBody: true, type: 'String' }],
    },
    {
      name: 'Acts',
      superClass: ['Element'],
      properties: [{ name: 'commands', isBody: true, type: 'String' }],
    },
    {
      name: 'Carrying',
      extends: ['bpmn:SequenceFlow'],
      properties: [{ name: 'command', isAttr: true, type: 'String' }],
    },
    {
      name: 'Standing',
      extends: ['bpmn:FlowNode'],
      properties: [
        { name: 'stage', isAttr: true, type: 'String' },
        { name: 'step', isAttr: true, type: 'String' },
      ],
    },
  ],
};

/** Reads and writes BPMN 2.0 with the flow's own words as an extension. */
export function flowModdle(): Moddle {
  return new BpmnModdle({ tongban }) as Moddle;
}
