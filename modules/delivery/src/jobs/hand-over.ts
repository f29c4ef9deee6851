import { setTimeout as pause } from 'node:timers/promises';
import { listDocumentsOfCase } from '@tongban/cases';
import type { CaseId } from '@tongban/cases';
import type { JobHandler } from '@tongban/database';
import type { DeliveryParts } from '../delivery-parts.ts';

export const handOverName = 'delivery.hand-over';

export interface HandOver {
  readonly caseId: CaseId;
  readonly eventId: string;
  readonly method: 'electronic' | 'window';
}

const patienceMs = 10_000;
const lookEveryMs = 150;

/** Electronic results are delivered once their document can be opened; what is fetched is offered at the window. */
export function handOverJob(
  parts: Pick<DeliveryParts, 'db' | 'handleCaseCommand'>,
): JobHandler<HandOver> {
  return {
    name: handOverName,
    async run({ caseId, eventId, method }, { signal }) {
      if (method === 'electronic' && !(await isReadable(parts, caseId, signal))) {
        throw new Error('The documents of the result are not made yet.');
      }
      const act =
        method === 'electronic'
          ? ({ type: 'deliver', method, proof: 'shown-in-account' } as const)
          : ({ type: 'offer-collection' } as const);
      const actor = { kind: 'system', name: 'delivery' } as const;
      const answer = await parts.handleCaseCommand({
        caseId,
        commandId: `hand-over/${eventId}`,
        actor,
        act,
      });
      // Somebody was faster, or the case went another way meanwhile: there is nothing left to hand over.
      if (!answer.ok && answer.refusal.code === 'cases/not-found') throw new Error('No such case.');
    },
  };
}

/** The decision's document is being drawn at the same moment; a short wait is cheaper than a failed attempt. */
async function isReadable(
  { db }: Pick<DeliveryParts, 'db'>,
  caseId: CaseId,
  signal: AbortSignal,
): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += lookEveryMs) {
    const results = (await listDocumentsOfCase(db, caseId)).filter(({ kind }) =>
      resultKinds.has(kind),
    );
    if (results.some(({ sha256 }) => sha256 !== null)) return true;
    await pause(lookEveryMs, undefined, { signal });
  }
  return false;
}

const resultKinds: ReadonlySet<string> = new Set([
  'grant-decision',
  'certificate',
  'no-crime-certificate',
]);
