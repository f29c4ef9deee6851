import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { generateSm2Key, sm2Sign } from '@tongban/crypto';
import {
  createReceiver,
  fieldSeal,
  handleExchangeRequest,
  receptionMigrations,
  rowGuidOf,
} from '@tongban/exchange-protocol';
import type { Signer } from '@tongban/exchange-protocol';
import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import type { Clock, Day, Instant } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { eventually, testDatabase } from '@tongban/testing';
import {
  addDestination,
  exchangeMigrations,
  nationalContract,
  startDelivering,
} from '../src/index.ts';
import type { Delivering, MappedRow } from '../src/index.ts';

/** A platform that sends and one that receives, each with a database and a key of its own. */
export interface ExchangeWorld {
  readonly sender: { readonly db: Database; readonly url: string; readonly signer: Signer };
  readonly receiver: { readonly db: Database; readonly url: string; readonly address: string };
  readonly numbers: ReturnType<typeof fieldSeal>;
  /** Where the sender looks for the receiver; changed to put a bad line between. */
  deliver(): Delivering;
  receiverDown(): Promise<void>;
  receiverUp(): Promise<void>;
}

export const destination = 'national';

/** `clock` is the sender's: with one that stands still no pause ever ends. */
export async function exchangeWorld(
  options: { line?: (port: number) => Promise<number>; clock?: Clock } = {},
) {
  const sending = await testDatabase({ after }, [ledgerMigrations, exchangeMigrations]);
  const receiving = await testDatabase({ after }, [receptionMigrations]);
  const [ours, theirs] = [softSigner(), softSigner()];
  const numbers = fieldSeal(Buffer.alloc(32, 7));
  const receiver = createReceiver({
    databaseUrl: receiving.url,
    code: destination,
    signer: theirs,
    clock: systemClock,
    partnerKey: (code) => (code === 'guangdong' ? ours.publicKey : undefined),
    fieldSeal: numbers,
  });
  const codings: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    codings.push(request.headers['content-encoding']);
    void handleExchangeRequest(receiver, request, response);
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const reached = options.line === undefined ? port : await options.line(port);
  const address = `http://127.0.0.1:${reached}/exchange/v1`;
  await addDestination(sending.db, {
    code: destination,
    name: { zh: '国家政务服务平台', en: 'National platform' },
    contract: nationalContract.code,
    url: address,
    partnerKey: Buffer.from(theirs.signingKey.point).toString('hex'),
    addedAt: systemClock(),
  });
  const running: Delivering[] = [];
  after(async () => {
    for (const one of running) await one.stop();
    server.closeAllConnections();
    server.close();
    await receiver.close();
  });
  return {
    sender: { ...sending, signer: ours as Signer },
    receiver: { ...receiving, address },
    ourKey: ours.publicKey,
    theirKey: theirs.publicKey,
    numbers,
    /** How the content of each batch that reached the receiver was packed. */
    codings: codings as readonly (string | undefined)[],
    deliver() {
      const delivering = startDelivering({
        db: sending.db,
        databaseUrl: sending.url,
        clock: options.clock ?? systemClock,
        signer: ours,
        sender: 'guangdong',
        everyMs: 20,
        timeoutMs: 5_000,
      });
      running.push(delivering);
      return delivering;
    },
    async receiverDown() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    receiverUp: () => listen(server, port),
  };
}

export function softSigner() {
  const { privateKey } = generateSm2Key();
  const { publicKey } = privateKey;
  return {
    publicKey,
    signingKey: { keyId: publicKey.keyId, point: publicKey.point },
    sign: (message: Uint8Array) => ({
      keyId: publicKey.keyId,
      signature: sm2Sign(privateKey, message),
    }),
  };
}

/** Waits until everything owed has been answered for, in one way or the other. */
export async function untilSettled(db: Database, withinMs = 30_000): Promise<void> {
  const waiting = () =>
    db.one<{ rows: number }>(sql`
      select count(*) as rows
        from exchange.deliveries
        join exchange.streams on streams.stream_no = deliveries.stream_no
       where next_pos <= last_pos
    `);
  await eventually(waiting, ({ rows }) => rows === 0, withinMs);
}

const day = '2026-09-18' as Day;
const at = '2026-09-18T02:00:00.000Z' as Instant;
const organCode = '11440305MB0TE00040';
export const taskCode = `${organCode}4000109001000`;

export function taskRow(version = '1'): MappedRow {
  return {
    rowGuid: rowGuidOf('up_task_general_basic', taskCode),
    table: 'up_task_general_basic',
    subject: taskCode,
    organCode,
    day,
    at,
    fields: { task_code: taskCode, task_name: '无犯罪记录证明', task_version: version },
  };
}

export function acceptRow(projectNo: string, fields: Record<string, unknown> = {}): MappedRow {
  return {
    rowGuid: rowGuidOf('up_pro_accept', projectNo),
    table: 'up_pro_accept',
    subject: projectNo,
    parent: rowGuidOf('up_task_general_basic', taskCode),
    organCode,
    day,
    at,
    fields: {
      project_no: projectNo,
      task_code: taskCode,
      task_version: '1',
      accept_date: '2026-09-18',
      ...fields,
    },
  };
}

export function childRow(
  table: 'up_pro_process' | 'up_pro_result' | 'up_pro_material' | 'up_lic_data',
  projectNo: string,
  fields: Record<string, unknown>,
): MappedRow {
  return {
    rowGuid: rowGuidOf(table, `${projectNo}/1`),
    table,
    subject: projectNo,
    parent: rowGuidOf('up_pro_accept', projectNo),
    organCode,
    day,
    at,
    fields: { project_no: projectNo, ...fields },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}
