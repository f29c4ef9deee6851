import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// @ts-expect-error: the package ships no types for its entry.
import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import { flowHash } from '../src/flows/parse-flow.ts';
import { publishedFlows } from '../src/flows/published-flows.ts';
import { exportBpmn } from '../src/bpmn/export-flow.ts';
import { importBpmn } from '../src/bpmn/import-flow.ts';
import { someFlow, someService } from './some-flow.ts';

describe('a flow as BPMN', () => {
  for (const { hash, ...flow } of publishedFlows()) {
    it(`of ${flow.template} is read back as the same flow, by its hash`, async () => {
      const read = await importBpmn(await exportBpmn({ ...flow, hash } as never));
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(read.value, flow);
      assert.equal(flowHash(read.value), hash);
    });

    it(`of ${flow.template} is plain BPMN 2.0 to bpmn.io's own reader, and drawn whole`, async () => {
      const plain = new BpmnModdle() as { fromXML(xml: string): Promise<PlainDocument> };
      const { rootElement, warnings } = await plain.fromXML(await exportBpmn(flow));
      assert.deepEqual(warnings, []);
      const [process] = rootElement.rootElements;
      const drawn = rootElement.diagrams[0]!.plane.planeElement.map(
        ({ bpmnElement }) => bpmnElement.id,
      );
      assert.deepEqual(
        drawn.toSorted(),
        process!.flowElements.map(({ id }) => id).toSorted(),
        'each element has its place in the picture',
      );
    });
  }

  it('that ends where departments are asked is drawn as an end, not as a task of several', async () => {
    const [first] = publishedFlows();
    const { hash: _, ...flow } = first!;
    const ending = { ...flow, stages: ['joint-handling'], ends: ['joint-handling'], commands: {} };
    const read = await importBpmn(await exportBpmn(ending as never));
    assert.deepEqual(read.ok && read.value, ending);
  });

  it('is read back as the same, whatever the flow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(someFlow, someService), async (flow) => {
        const read = await importBpmn(await exportBpmn(flow));
        assert.ok(read.ok, JSON.stringify(read));
        assert.deepEqual(read.value, JSON.parse(JSON.stringify(flow)));
      }),
      { numRuns: 150 },
    );
  });
});

interface PlainDocument {
  readonly rootElement: {
    readonly rootElements: readonly { readonly flowElements: readonly { id: string }[] }[];
    readonly diagrams: readonly {
      readonly plane: { readonly planeElement: readonly { bpmnElement: { id: string } }[] };
    }[];
  };
  readonly warnings: readonly unknown[];
}
