import { readCase } from '@tongban/cases';
import type { CaseSubscription } from '@tongban/cases';
import type { Clock } from '@tongban/kernel';
import { versionOf } from '../contracts/version-of.ts';
import type { Contract } from '../domain/contract.ts';
import { ensureStreams } from '../publishing/ensure-streams.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { publishChecked } from '../publishing/publish-checked.ts';
import { mapCase } from './map-case.ts';
import type { CaseMapping } from './map-case.ts';
import { tellPapersLater, waitsForPapers } from './tell-papers-job.ts';

/**
 * Reads the book from its beginning and publishes what each case event is worth, in the transaction that keeps its place:
 * exactly once, whatever happens. A partner added later is owed everything before it, too.
 */
export function exchangeSubscription(
  contract: Contract,
  parts: CaseMapping & { readonly clock: Clock },
): CaseSubscription {
  return {
    name: `exchange.${contract.code}`,
    async run(tx, notices) {
      await ensureStreams(tx, contract);
      const mapping = { ...parts, interfaceVersion: versionOf(contract) };
      const rows: MappedRow[] = [];
      for (const notice of notices) {
        const read = await readCase(tx, notice.caseId, notice.version);
        if (read === undefined) throw new Error('A case that is told of is in the book.');
        const mapped = await mapCase(mapping, notice, read);
        rows.push(...mapped);
        if (waitsForPapers(mapped)) await tellPapersLater(tx, contract, notice.caseId);
      }
      await publishChecked(tx, contract, rows, parts.clock());
    },
  };
}
