import type { Flow } from './flow.ts';
import type { ItemShape } from './item-shape.ts';
import type { FlowFault } from './prove-flow.ts';
import { fewestInspectors } from './rules/inspection.ts';

/** What is wrong with the joint handling, the inspections or the way from organ to organ of an item. */
export function jointFaults(flow: Flow, item: ItemShape): FlowFault[] {
  const { commands } = flow;
  const faults: FlowFault[] = [];
  if (item.legs > 1 && commands.forward === undefined) {
    faults.push({ fault: 'organ-without-way', where: `${item.legs} organs` });
  }
  if (commands['request-opinions'] !== undefined) {
    const joins = (['give-opinion', 'lapse-opinions'] as const).filter(
      (action) => action === 'give-opinion' || item.joint?.silence !== 'waits',
    );
    for (const action of joins) {
      const { from = [], to = [] } = commands[action] ?? {};
      if (!from.includes('joint-handling') || !to.includes('under-examination')) {
        faults.push({ fault: 'joint-never-joins', where: action });
      }
    }
  }
  const { joint, inspectors } = item;
  if (joint !== undefined && commands['request-opinions'] === undefined) {
    faults.push({ fault: 'joint-never-joins', where: 'request-opinions' });
  }
  if (joint?.join.by === 'quorum') {
    const { agreeing } = joint.join;
    if (agreeing < 1 || agreeing > joint.departments) {
      faults.push({ fault: 'quorum-unreachable', where: `${agreeing} of ${joint.departments}` });
    }
  }
  // 行政许可法 Art 34: two officers or more.
  const inspects = commands['record-inspection'] !== undefined;
  if ((inspectors ?? (inspects ? 0 : fewestInspectors)) < fewestInspectors) {
    faults.push({ fault: 'inspection-alone', where: inspectorWords(inspectors ?? 0) });
  }
  if (inspectors !== undefined && !inspects) {
    faults.push({ fault: 'inspection-missing', where: 'record-inspection' });
  }
  if (inspectors !== undefined && commands['sign-inspection'] === undefined) {
    faults.push({ fault: 'inspection-not-signed', where: 'sign-inspection' });
  }
  if (commands['finish-part'] !== undefined && (item.parts ?? []).length === 0) {
    faults.push({ fault: 'parts-missing', where: 'finish-part' });
  }
  const never = neverReady(item.parts ?? []);
  if (never.length > 0) faults.push({ fault: 'parts-in-a-circle', where: never.join(', ') });
  return faults;
}

function inspectorWords(count: number): string {
  return `${count} inspector${count === 1 ? '' : 's'}`;
}

/** Parts that wait for each other, or for one that does not exist. */
function neverReady(parts: NonNullable<ItemShape['parts']>): string[] {
  const ready = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const { key, requires } of parts) {
      if (ready.has(key) || !requires.every((one) => ready.has(one))) continue;
      ready.add(key);
      grown = true;
    }
  }
  return parts.map(({ key }) => key).filter((key) => !ready.has(key));
}
