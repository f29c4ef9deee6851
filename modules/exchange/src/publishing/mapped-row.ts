import type { RowOperation } from '@tongban/exchange-protocol';
import type { Day, Instant } from '@tongban/kernel';

/** A row of a national table as a mapping makes it, before it has a version and a place. */
export interface MappedRow {
  readonly rowGuid: string;
  readonly table: string;
  /** Case number or task code. */
  readonly subject: string;
  readonly parent?: string;
  /** National code of the organ that answers for the row. */
  readonly organCode: string;
  readonly day: Day;
  readonly at: Instant;
  /** Left out: inserted or updated, as the case may be. */
  readonly operation?: Extract<RowOperation, 'D'>;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the mapping itself found wrong: the row is held back and put on the work-list. */
  readonly fault?: string;
}
