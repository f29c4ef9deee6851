import { addJob } from '@tongban/database';
import type { Database, JobHandler, Queryable } from '@tongban/database';
import { readCase } from '@tongban/cases';
import type { CaseId } from '@tongban/cases';
import { addMs, systemClock } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import { versionOf } from '../contracts/version-of.ts';
import type { Contract } from '../domain/contract.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { publishChecked } from '../publishing/publish-checked.ts';
import { mapCase } from './map-case.ts';
import type { CaseMapping } from './map-case.ts';

const name = 'exchange.tell-papers';
/** The notice is written seconds after the acceptance; where it never is (the person was erased meanwhile) looking ends. */
const pausesMs: readonly number[] = [2, 5, 15, 60, 600, 3_600, 14_400].map((s) => 1_000 * s);

interface Payload {
  readonly contract: string;
  readonly caseId: string;
  readonly looks: number;
}

/** Whether an acceptance among the rows lacks the number of its notice, which is written after it. */
export function waitsForPapers(rows: readonly MappedRow[]): boolean {
  return rows.some(
    ({ table, fields }) => table === 'up_pro_accept' && fields['accept_doc_no'] === null,
  );
}

export function tellPapersLater(
  tx: Queryable,
  contract: Pick<Contract, 'code'>,
  caseId: string,
  looks = 0,
): Promise<void> {
  const runAt = addMs(systemClock(), pausesMs[looks]!);
  return addJob(tx, name, { contract: contract.code, caseId, looks } satisfies Payload, { runAt });
}

/** Tells an acceptance again, as it was, once its notice has a number. */
export function tellPapersJob(
  db: Database,
  contracts: readonly Contract[],
  mapping: CaseMapping & { readonly clock: Clock },
): JobHandler {
  return {
    name,
    async run(payload) {
      const { contract: code, caseId, looks } = payload as Payload;
      const contract = contracts.find((one) => one.code === code);
      if (contract === undefined) return;
      await db.transaction(async (tx) => {
        const rows = await acceptanceOf(tx, caseId as CaseId, {
          ...mapping,
          interfaceVersion: versionOf(contract),
        });
        await publishChecked(tx, contract, rows, mapping.clock());
        const next = looks + 1;
        if (waitsForPapers(rows) && next < pausesMs.length) {
          await tellPapersLater(tx, contract, caseId, next);
        }
      });
    },
  };
}

async function acceptanceOf(
  tx: Queryable,
  caseId: CaseId,
  mapping: CaseMapping,
): Promise<MappedRow[]> {
  const whole = await readCase(tx, caseId);
  const index = whole?.events.findIndex(({ type }) => acceptances.has(type)) ?? -1;
  const event = whole?.events[index];
  const filing = whole?.state.filing;
  if (event === undefined || filing === undefined) return [];
  const version = index + 1;
  const then = await readCase(tx, caseId, version);
  const notice = { eventId: `${caseId}@${version}`, caseId, version, event, filing, published: [] };
  const rows = await mapCase(mapping, notice, then!);
  return rows.filter(({ table }) => table === 'up_pro_accept');
}

const acceptances: ReadonlySet<string> = new Set(['CaseAccepted', 'CaseDeemedAccepted']);
