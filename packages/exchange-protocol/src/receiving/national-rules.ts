import { caseFault, isOfCase, nothingYet, withRow } from '../case-rules.ts';
import type { CaseFacts } from '../case-rules.ts';
import { levelTables } from '../level-tables.ts';
import { nationalTables } from '../national-tables.ts';
import type { OpenedRow, RuledFields } from './opened-row.ts';

/** Why a row is not taken. The codes are part of the interface: never reused, never renamed. */
export const rejectionCodes = [
  'table-unknown',
  'operation-unknown',
  'citizen-number-wrong',
  'credit-code-wrong',
  'task-version-unknown',
  'case-number-wrong',
  'case-number-twice',
  'orphan',
  'result-before-accept',
  'process-before-accept',
  'process-missing',
  'process-after-result',
  'result-twice',
  'result-missing',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

/** What a row says to the rows that hang on it. */
export type ParentFacts = Pick<OpenedRow, 'day' | 'fields'>;

export interface Judged {
  /** By position. */
  readonly rejected: ReadonlyMap<number, RejectionCode>;
  /** Rows that others hang on, neither in this batch nor looked for yet. Until they are, the judgement is not final. */
  readonly unseenParents: readonly string[];
  /** Acceptances of which it is not known yet what hangs on them already. Until it is, the judgement is not final. */
  readonly unseenCases: readonly string[];
}

/** What was taken before: the rows others hang on (undefined where there is none), and what hangs on acceptances. */
export interface Standing {
  readonly parents: ReadonlyMap<string, ParentFacts | undefined>;
  readonly cases: ReadonlyMap<string, CaseFacts>;
}

/**
 * Judges the rows of a batch by the quality rules of the national platform, in their order, so that nothing hangs on a row
 * that was not taken.
 */
export function judgeRows(
  rows: readonly OpenedRow[],
  faults: ReadonlyMap<number, RejectionCode>,
  standing: Standing,
): Judged {
  const rejected = new Map<number, RejectionCode>();
  const named = parentsNamed(rows);
  const taken = new Map<string, readonly ParentFacts[]>();
  const unseen = new Set<string>();
  const parentsOf = (rowGuid: string | undefined): readonly ParentFacts[] => {
    if (rowGuid === undefined) return [];
    const beside = taken.get(rowGuid);
    if (beside !== undefined) return beside;
    if (!standing.parents.has(rowGuid)) unseen.add(rowGuid);
    const before = standing.parents.get(rowGuid);
    return before === undefined ? [] : [before];
  };
  const cases = casesOf(standing.cases);
  for (const row of rows) {
    const code =
      faults.get(row.pos) ??
      faultOf(row) ??
      (isHanging(row) ? faultBeside(row, parentsOf(row.parent)) : undefined) ??
      cases.take(row);
    if (code !== undefined) rejected.set(row.pos, code);
    else if (row.operation !== 'D' && named.has(row.rowGuid)) {
      const versions = taken.get(row.rowGuid);
      taken.set(row.rowGuid, versions === undefined ? [row] : [...versions, row]);
    }
  }
  return { rejected, unseenParents: [...unseen], unseenCases: [...cases.unseen] };
}

/** What hangs on which acceptance, row by row: as it stood before the batch and as it grows with what is taken. */
function casesOf(standing: ReadonlyMap<string, CaseFacts>) {
  const known = new Map<string, CaseFacts>();
  const unseen = new Set<string>();
  return {
    unseen,
    take(row: OpenedRow): RejectionCode | undefined {
      if (row.operation === 'D') return undefined;
      // On an acceptance that comes for the first time nothing hangs yet: nothing has to be looked for.
      if (row.table === 'up_pro_accept' && row.version === 1) known.set(row.rowGuid, nothingYet);
      if (!isOfCase(row)) return undefined;
      const accept = row.parent!;
      const facts = known.get(accept) ?? standing.get(accept);
      if (facts === undefined) {
        unseen.add(accept);
        return undefined;
      }
      const code = caseFault(row, facts);
      if (code === undefined) known.set(accept, withRow(facts, row));
      return code;
    },
  };
}

function parentsNamed(rows: readonly OpenedRow[]): ReadonlySet<string> {
  const named = new Set<string>();
  let last: string | undefined;
  for (const { parent } of rows) {
    if (parent !== undefined && parent !== last) named.add(parent);
    last = parent;
  }
  return named;
}

const known: ReadonlySet<string> = new Set([...nationalTables, ...levelTables]);
const operations: ReadonlySet<string> = new Set(['I', 'U', 'D']);

function faultOf({ table, operation }: OpenedRow): RejectionCode | undefined {
  if (!known.has(table)) return 'table-unknown';
  return operations.has(operation) ? undefined : 'operation-unknown';
}

/** An accepted case always hangs on its task; another row on what it names, if it names one. */
function isHanging({ table, parent, operation }: OpenedRow): boolean {
  return operation !== 'D' && (table === 'up_pro_accept' || parent !== undefined);
}

function faultBeside(row: OpenedRow, parents: readonly ParentFacts[]): RejectionCode | undefined {
  if (row.table === 'up_pro_accept') {
    // By the subject it is kept unique.
    if (row.subject !== row.fields.project_no) return 'case-number-wrong';
    const version = textOf(row, 'task_version');
    const isKnown = parents.some((task) => textOf(task, 'task_version') === version);
    return version !== undefined && isKnown ? undefined : 'task-version-unknown';
  }
  if (parents.length === 0) return 'orphan';
  if (row.table === 'up_pro_result') {
    const given = textOf(row, 'result_date') ?? '';
    const isAfter = parents.some((accept) => {
      const accepted = textOf(accept, 'accept_date');
      return accepted !== undefined && given >= accepted;
    });
    return isAfter ? undefined : 'result-before-accept';
  }
  if (row.table === 'up_pro_process') {
    return parents.some(({ day }) => row.day >= day) ? undefined : 'process-before-accept';
  }
  return undefined;
}

function textOf({ fields }: ParentFacts, name: keyof RuledFields): string | undefined {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
