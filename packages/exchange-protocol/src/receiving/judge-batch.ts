import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { FieldSeal } from '../field-seal.ts';
import { factsOf, isOfCase, nothingYet } from '../case-rules.ts';
import type { CaseFacts, FoundCase } from '../case-rules.ts';
import { judgeRows } from './national-rules.ts';
import type { Judged, ParentFacts, RejectionCode } from './national-rules.ts';
import { numberFault } from './number-faults.ts';
import { readFields } from './opened-row.ts';
import type { OpenedRow } from './opened-row.ts';

/** The rows whose own numbers are wrong, by position: what can be found without any other row. */
export function findNumberFaults(
  rows: readonly OpenedRow[],
  seal: FieldSeal | undefined,
): Map<number, RejectionCode> {
  const faults = new Map<number, RejectionCode>();
  for (const row of rows) {
    const code = numberFault(row, seal);
    if (code !== undefined) faults.set(row.pos, code);
  }
  return faults;
}

/** Judges the rows with those of the same sender they hang on, which are looked for only when they are not in the batch. */
export async function judgeBatch(
  connection: Connection,
  senderNo: number,
  rows: readonly OpenedRow[],
  faults: ReadonlyMap<number, RejectionCode>,
): Promise<ReadonlyMap<number, RejectionCode>> {
  const parents = new Map<string, ParentFacts | undefined>();
  const cases = new Map<string, CaseFacts>();
  // What the rows name outside the batch is looked for first, so that nearly always they are judged once.
  let { unseenParents, unseenCases } = namedOutside(rows);
  for (;;) {
    for (const rowGuid of unseenParents) parents.set(rowGuid, undefined);
    for (const { rowGuid, day, body } of await findStanding(connection, senderNo, unseenParents)) {
      parents.set(rowGuid, { day, fields: readFields(body) ?? {} });
    }
    for (const accept of unseenCases) cases.set(accept, nothingYet);
    for (const found of await findCases(connection, senderNo, unseenCases)) {
      cases.set(found.accept, factsOf(found));
    }
    const judged = judgeRows(rows, faults, { parents, cases });
    if (judged.unseenParents.length + judged.unseenCases.length === 0) return judged.rejected;
    ({ unseenParents, unseenCases } = judged);
  }
}

/** Rows of which no version is in the batch, and among them the acceptances whose case has to be known. */
function namedOutside(rows: readonly OpenedRow[]): Pick<Judged, 'unseenParents' | 'unseenCases'> {
  // Each with whether a row of a case hangs on it. Many rows hang on few: those are what is remembered.
  const named = new Map<string, boolean>();
  for (const row of rows) {
    const { parent, operation } = row;
    if (parent === undefined || operation === 'D' || named.get(parent) === true) continue;
    named.set(parent, isOfCase(row));
  }
  if (named.size > 0) for (const { rowGuid } of rows) named.delete(rowGuid);
  const unseenCases = [...named].filter(([, isOfCases]) => isOfCases).map(([accept]) => accept);
  return { unseenParents: [...named.keys()], unseenCases };
}

/** The same judgement, and besides: a case has its number alone. Where rows are added straight, the table itself sees to that. */
export async function judgeNumbers(
  connection: Connection,
  senderNo: number,
  rows: readonly OpenedRow[],
  {
    faults,
    codes,
  }: {
    readonly faults: ReadonlyMap<number, RejectionCode>;
    readonly codes: ReadonlyMap<number, RejectionCode>;
  },
): Promise<ReadonlyMap<number, RejectionCode>> {
  const twice = await findNumbersTwice(connection, senderNo, rows, codes);
  if (twice.size === 0) return codes;
  return judgeBatch(connection, senderNo, rows, new Map([...faults, ...twice]));
}

/**
 * Acceptances under a number that another acceptance of the sender has, standing or earlier in the batch, by position. Those that
 * are rejected anyway take no number.
 */
async function findNumbersTwice(
  connection: Connection,
  senderNo: number,
  rows: readonly OpenedRow[],
  rejected: ReadonlyMap<number, RejectionCode>,
): Promise<Map<number, RejectionCode>> {
  const accepts = rows.filter(
    ({ pos, table, operation }) =>
      table === 'up_pro_accept' && operation !== 'D' && !rejected.has(pos),
  );
  if (accepts.length === 0) return new Map();
  const standing = await connection.many<{ subject: string; rowGuid: string }>(sql`
    select subject, row_guid as "rowGuid"
      from reception.received_rows
     where sender_no = ${senderNo}::smallint
       and subject = any(${accepts.map(({ subject }) => subject)}::text[])
       and table_name = 'up_pro_accept'
       and operation <> 'D'
  `);
  const holders = new Map(standing.map(({ subject, rowGuid }) => [subject, rowGuid]));
  const twice = new Map<number, RejectionCode>();
  for (const { pos, subject = '', rowGuid } of accepts) {
    const holder = holders.get(subject) ?? rowGuid;
    holders.set(subject, holder);
    if (holder !== rowGuid) twice.set(pos, 'case-number-twice');
  }
  return twice;
}

async function findCases(
  connection: Connection,
  senderNo: number,
  accepts: readonly string[],
): Promise<FoundCase[]> {
  if (accepts.length === 0) return [];
  return connection.many<FoundCase>(sql`
    select parent as "accept",
           max(made_on) filter (where table_name = 'up_pro_process') as "lastStepOn",
           min(row_guid::text) filter (where table_name = 'up_pro_result') as "resultGuid",
           max(made_on) filter (where table_name = 'up_pro_result') as "resultOn"
      from reception.received_rows
     where sender_no = ${senderNo}::smallint
       and parent = any(${accepts}::uuid[])
       and table_name in ('up_pro_process', 'up_pro_result')
       and operation <> 'D'
     group by parent
  `);
}

interface FoundParent {
  readonly rowGuid: string;
  readonly day: string;
  readonly body: string;
}

async function findStanding(
  connection: Connection,
  senderNo: number,
  rowGuids: readonly string[],
): Promise<FoundParent[]> {
  if (rowGuids.length === 0) return [];
  return connection.many<FoundParent>(sql`
    select row_guid as "rowGuid", made_on as "day", body
      from reception.received_rows
     where sender_no = ${senderNo}::smallint
       and row_guid = any(${rowGuids}::uuid[])
       and operation <> 'D'
  `);
}
