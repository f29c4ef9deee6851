import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFlow } from '../flows/published-flows.ts';
import { exportBpmn } from './export-flow.ts';
import type { BpmnFault } from './faults.ts';
import { importBpmn } from './import-flow.ts';

const t06 = await exportBpmn(currentFlow('T06')!);
const t01 = await exportBpmn(currentFlow('T01')!);

/** What is done to the drawing, the element that is named, and why. */
const refused: readonly [string, string, string, RegExp][] = [
  [
    'a parallel gateway',
    t06.replaceAll(
      /bpmn:exclusiveGateway( id="choice_received"[^]*?)<\/bpmn:exclusiveGateway>/g,
      'bpmn:parallelGateway$1</bpmn:parallelGateway>',
    ),
    'choice_received',
    /parallel multi-instance task/,
  ],
  [
    'a script task',
    inserted('<bpmn:scriptTask id="Activity_1" name="算分"/>'),
    'Activity_1',
    /ScriptTask “算分” is not among what is read/,
  ],
  [
    'a task that is no stage',
    inserted('<bpmn:userTask id="Activity_2" name="喝茶"/>'),
    'Activity_2',
    /no stage that is known/,
  ],
  [
    'a stage drawn twice',
    inserted('<bpmn:userTask id="Activity_3" name="已受理"/>'),
    'Activity_3',
    /there twice/,
  ],
  [
    'an act that nobody knows',
    t06.replace(/name="受理"([^>]*) tongban:command="accept"/, 'name="拍板"$1'),
    'accept_received_accepted',
    /“拍板” is no act/,
  ],
  [
    'an arrow that says no act',
    t06.replace(/name="受理"([^>]*) tongban:command="accept"/, '$1'),
    'accept_received_accepted',
    /exactly one act/,
  ],
  [
    'a condition on an arrow',
    t06.replace(
      /(<bpmn:sequenceFlow id="accept_received_accepted"[^>]*>)/,
      '$1<bpmn:conditionExpression>${age &gt; 18}</bpmn:conditionExpression>',
    ),
    'accept_received_accepted',
    /not an expression/,
  ],
  [
    'a deadline that does not interrupt',
    t06.replace('<bpmn:boundaryEvent ', '<bpmn:boundaryEvent cancelActivity="false" '),
    'deadline_pre-review_deem-accepted_accepted',
    /one timer event that interrupts/,
  ],
  [
    'a start by message',
    t06.replace(/(<bpmn:startEvent[^>]*>)/, '$1<bpmn:messageEventDefinition id="Message_1"/>'),
    'start',
    /has a trigger/,
  ],
  [
    'a loop',
    t06.replace('<bpmn:multiInstanceLoopCharacteristics', '<bpmn:standardLoopCharacteristics'),
    'stage_joint-handling',
    /only a parallel multi-instance task/,
  ],
  ['lanes', inserted('<bpmn:laneSet id="LaneSet_1"/>'), 'LaneSet_1', /Lanes are not read/],
  ['an annotation', inserted('<bpmn:textAnnotation id="Note_1"/>'), 'Note_1', /would be lost/],
  [
    'a second process',
    t06.replace('<bpmndi:BPMNDiagram', '<bpmn:process id="Process_2"/><bpmndi:BPMNDiagram'),
    'Process_2',
    /one process and nothing else/,
  ],
  [
    'a file without its definition',
    t06.replace(/<bpmn:extensionElements>[^]*?<\/bpmn:extensionElements>/, ''),
    'T06',
    /Export a flow/,
  ],
  ['text that is no XML', 'T06', 'definitions', /no valid BPMN/],
  [
    'a reference that leads nowhere',
    t06.replace('sourceRef="start"', 'sourceRef="nowhere"'),
    'definitions',
    /no valid BPMN 2.0: unresolved reference <nowhere>/,
  ],
  [
    'a step without its code',
    t01.replace(/ tongban:step="[A-Z]+"/, ''),
    firstStepOf('T01'),
    /no step code/,
  ],
];

describe('importing a BPMN drawing', () => {
  for (const [what, xml, pointer, why] of refused) {
    it(`refuses ${what}, by the id of the element and with a reason in both languages`, async () => {
      assert.notEqual(xml, t06, 'the drawing was changed');
      const read = await importBpmn(xml);
      assert.ok(!read.ok);
      assert.equal(read.refusal.code, 'cases/drawing-not-readable');
      const faults = (read.refusal.more as { errors: BpmnFault[] }).errors;
      const fault = faults.find((one) => one.pointer === pointer);
      assert.match(fault?.detail.en ?? JSON.stringify(faults), why);
      assert.match(fault?.detail.zh ?? '', /[一-鿿]/);
    });
  }

  it('takes what was changed in the drawing: an arrow gone, a stage added by its name', async () => {
    const without = t06.replace(
      /<bpmn:sequenceFlow id="withdraw_received_withdrawn"[^]*?<\/bpmn:sequenceFlow>/,
      '',
    );
    const tidy = without
      .replace('<bpmn:outgoing>withdraw_received_withdrawn</bpmn:outgoing>', '')
      .replace('<bpmn:incoming>withdraw_received_withdrawn</bpmn:incoming>', '')
      .replace(/<bpmndi:BPMNEdge id="withdraw_received_withdrawn_di"[^]*?<\/bpmndi:BPMNEdge>/, '');
    const read = await importBpmn(
      tidy.replace(
        '</bpmn:process>',
        '<bpmn:userTask id="Activity_9" name="已答复"/></bpmn:process>',
      ),
    );
    assert.ok(read.ok, JSON.stringify(read));
    const before = currentFlow('T06')!;
    assert.deepEqual(
      read.value.commands.withdraw?.from,
      before.commands.withdraw!.from.filter((stage) => stage !== 'received'),
    );
    assert.deepEqual(read.value.stages, [...before.stages, 'answered']);
  });

  it('reads arrows through several choices, and names as people write them', async () => {
    const [accept] = t06.match(/<bpmn:sequenceFlow id="accept_received_accepted"[^>]*>/) ?? [];
    const rewired = t06
      .replace(
        accept!,
        accept!.replace(' tongban:command="accept"', '').replace('choice_received', 'Gateway_1'),
      )
      .replace(
        '<bpmn:outgoing>accept_received_accepted</bpmn:outgoing>',
        '<bpmn:outgoing>Flow_1</bpmn:outgoing>',
      )
      .replace(
        '</bpmn:process>',
        `<bpmn:exclusiveGateway id="Gateway_1"><bpmn:incoming>Flow_1</bpmn:incoming>
         <bpmn:outgoing>accept_received_accepted</bpmn:outgoing></bpmn:exclusiveGateway>
         <bpmn:sequenceFlow id="Flow_1" sourceRef="choice_received" targetRef="Gateway_1"/></bpmn:process>`,
      );
    const read = await importBpmn(rewired);
    assert.ok(read.ok, JSON.stringify(read));
    const { hash: _hash, ...file } = currentFlow('T06')!;
    assert.deepEqual(read.value, file);
  });
});

function inserted(element: string): string {
  return t06.replace('</bpmn:process>', `${element}</bpmn:process>`);
}

function firstStepOf(template: string): string {
  return `step_${currentFlow(template)!.steps[0]!.code}`;
}
