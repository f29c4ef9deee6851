import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import { caseNumberOf } from '../domain/case-number.ts';
import type { CaseNumber } from '../domain/words.ts';

export interface NumberedPlace {
  readonly regionCode: string;
  readonly branchCode: string;
  readonly on: Day;
}

/** Gives out case numbers of a region, branch and day, taking a block from the table at a time. */
export function createCaseNumbers(db: Queryable, blockSize = 64) {
  const blocks = new Map<string, { next: number; last: number }>();

  /** As many numbers as asked for. Only when a block is used up is the database asked. */
  async function take(place: NumberedPlace, count: number): Promise<CaseNumber[]> {
    const key = `${place.regionCode}/${place.on}/${place.branchCode}`;
    const numbers: CaseNumber[] = [];
    while (numbers.length < count) {
      const block = blocks.get(key);
      if (block === undefined || block.next > block.last) {
        blocks.set(key, await nextBlock(db, place, Math.max(blockSize, count - numbers.length)));
        forgetOldest(blocks);
        continue;
      }
      numbers.push(caseNumberOf({ ...place, sequence: block.next }));
      block.next += 1;
    }
    return numbers;
  }

  return { take };
}

export type CaseNumbers = ReturnType<typeof createCaseNumbers>;

async function nextBlock(
  db: Queryable,
  { regionCode, branchCode, on }: NumberedPlace,
  size: number,
) {
  const { taken } = await db.one<{ taken: number }>(sql`
    insert into cases.case_number_blocks as block (region_code, made_on, branch_code, taken)
    values (${regionCode}, ${on}, ${branchCode}, ${size})
        on conflict (region_code, made_on, branch_code) do update
       set taken = block.taken + ${size}
    returning taken
  `);
  return { next: taken - size + 1, last: taken };
}

// Yesterday's blocks and far-away regions need not be remembered: their rest is lost, which is allowed.
const mostBlocks = 5_000;

function forgetOldest(blocks: Map<string, unknown>): void {
  const [oldest] = blocks.keys();
  if (blocks.size > mostBlocks && oldest !== undefined) blocks.delete(oldest);
}
