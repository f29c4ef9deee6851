import assert from 'node:assert/strict';
import {
  batchIdOf,
  nextRoot,
  signStatement,
  type Receipt,
  type Signer,
} from '@tongban/exchange-protocol';
import type { Look } from '../outcome.ts';
import { busy, gap, type Arrived, type Watch } from './watch-sender.ts';

/** What a look needs to know of the looks before it. */
export interface SenderSight {
  readonly watch: Watch;
  /** A key nobody knows. */
  readonly stranger: Signer;
  /** What each position said when it first came. */
  readonly seen: Map<number, string>;
  /** The batch at the door. */
  batch: Arrived | undefined;
  root: string;
}

type SenderCheck = Look<SenderSight>;

/** So long a sender with nothing new to say is listened to. */
const quietMs = 3_000;
const mostRows = 10_000;
const mostBytes = 4 * 1024 * 1024;

/** In their order: each answers the batch that the one before it left at the door. */
export const senderChecks: readonly SenderCheck[] = [
  {
    zh: '批次头完整，签名和摘要正确',
    en: 'a batch has a whole head, a right signature, and the digest of its bytes',
    async look(sight) {
      sight.batch = await sight.watch.next();
      assert.equal(current(sight).fault, undefined, current(sight).fault);
    },
  },
  {
    zh: '每行完整、哈希正确，位置连续，不超过一万行或 4 MB',
    en: 'every line is a whole row with the right hash, positions are dense, at most 10,000 rows or 4 MB',
    look(sight) {
      const { head, rows, bytes } = current(sight);
      const wrong = rows.findIndex((row, index) => row?.pos !== head.from + index);
      assert.equal(
        wrong,
        -1,
        `line ${wrong + 1} is no row, or not that of position ${head.from + wrong}`,
      );
      assert.equal(rows.length, head.count);
      assert.ok(head.form === 'bulk' || (rows.length <= mostRows && bytes <= mostBytes));
      return Promise.resolve();
    },
  },
  again('答复 503 后再送同样的行', 'after 503 the same rows come again', ({ batch }) =>
    batch!.answer(503, busy),
  ),
  again('连接中断后再送同样的行', 'after a cut connection the same rows come again', ({ batch }) =>
    batch!.cut(),
  ),
  again('不相信他人签名的回执', 'a receipt that somebody else signed is not believed', (sight) =>
    sight.batch!.answer(200, receiptFor(sight, sight.stranger)),
  ),
  again('不相信另一批次的回执', 'a receipt for another batch is not believed', (sight) =>
    sight.batch!.answer(
      200,
      receiptFor(sight, sight.watch.watched.signer, { batch: 'another', digest: 'sm3=:AAAA:' }),
    ),
  ),
  {
    zh: '回执丢失后再送，得到同一回执即继续',
    en: 'when a receipt was lost the batch comes again, and with the receipt it goes on',
    async look(sight) {
      const first = current(sight);
      first.cut();
      await comesAgain(sight, first.head.from);
      const { head } = current(sight);
      sight.batch!.answer(200, receiptFor(sight, sight.watch.watched.signer));
      sight.batch = await sight.watch.at(head.to + 1);
      assert.ok(
        sight.batch,
        `nothing came from position ${head.to + 1} on; write some rows while this runs`,
      );
      assert.ok(sight.batch.head.from > head.from, 'rows that were receipted came once more');
    },
  },
  {
    zh: '接收方退回到更早的位置时从该位置继续',
    en: 'when the receiver was set back, it goes on where the receiver says',
    async look(sight) {
      const earliest = Math.min(...sight.seen.keys());
      current(sight).answer(409, gap(earliest));
      await comesAgain(sight, earliest);
    },
  },
  {
    zh: '单行被拒不影响后续数据',
    en: 'a rejected row holds nothing up',
    async look(sight) {
      const { head, rows } = current(sight);
      const rejected = [{ pos: head.from, rowGuid: rows[0]!.rowGuid, code: 'orphan' }];
      sight.batch!.answer(200, receiptFor(sight, sight.watch.watched.signer, { rejected }));
      sight.batch = await sight.watch.at(head.to + 1, quietMs);
      const isBack = sight.batch !== undefined && sight.batch.head.from <= head.to;
      assert.ok(!isBack, `position ${sight.batch?.head.from} came again although it has a receipt`);
      sight.batch?.answer(503, busy);
    },
  },
  {
    zh: '同一行的版本只增不减',
    en: 'the versions of a row only grow',
    look({ seen }) {
      const last = new Map<string, number>();
      for (const [pos, told] of [...seen].sort(([one], [other]) => one - other)) {
        const [rowGuid = '', version = ''] = told.split(' ');
        assert.ok(
          Number(version) > (last.get(rowGuid) ?? 0),
          `position ${pos}: ${rowGuid} goes back`,
        );
        last.set(rowGuid, Number(version));
      }
      return Promise.resolve();
    },
  },
];

/** Answers the batch in a way that is no receipt for it, and sees the same rows come again. */
function again(zh: string, en: string, tell: (sight: SenderSight) => void): SenderCheck {
  return {
    zh,
    en,
    async look(sight) {
      const { from } = current(sight).head;
      tell(sight);
      await comesAgain(sight, from);
    },
  };
}

async function comesAgain(sight: SenderSight, from: number): Promise<void> {
  keep(sight);
  sight.batch = await sight.watch.at(from);
  assert.ok(sight.batch, `position ${from} did not come again`);
  assert.equal(sight.batch.fault, undefined, sight.batch.fault);
  keep(sight);
}

/** A position says the same whenever it is told. */
function keep({ batch, seen }: SenderSight): void {
  for (const row of batch?.rows ?? []) {
    if (row === undefined) continue;
    const told = `${row.rowGuid} ${row.version} ${row.digest}`;
    const before = seen.get(row.pos) ?? told;
    assert.equal(told, before, `position ${row.pos} says something else the second time`);
    seen.set(row.pos, told);
  }
}

function current({ batch }: SenderSight): Arrived {
  assert.ok(batch, 'no batch came');
  return batch;
}

function receiptFor(sight: SenderSight, signer: Signer, more: Partial<Receipt> = {}): string {
  const { head, digest } = current(sight);
  const { stream, from, to, count } = head;
  const { rejected = [] } = more;
  if (signer === sight.watch.watched.signer && more.batch === undefined) {
    sight.root = nextRoot(sight.root, digest);
  }
  const receipt: Receipt = {
    batch: batchIdOf(head, digest),
    stream,
    from,
    to,
    count,
    applied: count - rejected.length,
    rejected,
    digest,
    root: sight.root,
    at: new Date().toISOString(),
    credit: mostRows,
    ...more,
  };
  return signStatement(receipt, signer);
}
