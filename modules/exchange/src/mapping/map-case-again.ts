import { findCaseId, readCase } from '@tongban/cases';
import type { MapAgain } from '../correcting/remap-row.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { mapCase } from './map-case.ts';
import type { CaseMapping } from './map-case.ts';

/** Every row a case has been worth so far, event by event, the later tellings of a row last. */
export function mapCaseAgain(mapping: CaseMapping): MapAgain {
  return async (tx, caseNumber, interfaceVersion) => {
    const parts = { ...mapping, interfaceVersion };
    const caseId = await findCaseId(tx, caseNumber);
    const whole = caseId && (await readCase(tx, caseId));
    const filing = whole?.state.filing;
    if (whole === undefined || filing === undefined) return [];
    const rows: MappedRow[] = [];
    for (const [index, event] of whole.events.entries()) {
      const version = index + 1;
      const read = await readCase(tx, whole.caseId, version);
      const eventId = `${whole.caseId}@${version}`;
      const notice = { eventId, caseId: whole.caseId, version, event, filing, published: [] };
      rows.push(...(await mapCase(parts, notice, read!)));
    }
    return rows;
  };
}
