import type { Database, Transaction } from '@tongban/database';
import { sql } from '@tongban/database';
import { lanes } from '../domain/contract.ts';
import type { Lane } from '../domain/contract.ts';

/** Another platform that is owed rows under a contract. */
export interface Destination {
  readonly code: string;
  /** The platform itself; another than the code where it is owed rows under a second contract. */
  readonly receiver: string;
  readonly contract: string;
  /** Its receiver; `/batches` and the questions are below it. */
  readonly url: string;
  readonly partnerKey: string;
  readonly paused: boolean;
}

/** One lane to one destination: where sending goes on, and how it fared. */
export interface Delivery {
  readonly destination: string;
  readonly streamNo: number;
  readonly lane: Lane;
  readonly lastPos: number;
  readonly acknowledged: number;
  readonly nextPos: number;
  readonly failures: number;
  readonly retryAt: string | null;
}

export function listDestinations(db: Pick<Database, 'many'>): Promise<Destination[]> {
  return db.many<Destination>(sql`
    select code, coalesce(receiver, code) as "receiver", contract, url, partner_key as "partnerKey", paused
      from exchange.destinations
     order by code
     limit 1000
  `);
}

export async function findDestination(
  db: Pick<Database, 'many'>,
  code: string,
): Promise<Destination | undefined> {
  return (await listDestinations(db)).find((one) => one.code === code);
}

export interface NewDestination extends Omit<Destination, 'paused' | 'receiver'> {
  readonly receiver?: string | undefined;
  readonly name: { readonly zh: string; readonly en: string };
  readonly addedAt: string;
}

/** Registers a destination, or changes where and with which key it is reached. It is owed everything from the beginning. */
export function addDestination(db: Database, destination: NewDestination): Promise<void> {
  return db.transaction((tx) => enterDestination(tx, destination));
}

export async function enterDestination(
  tx: Transaction,
  destination: NewDestination,
): Promise<void> {
  const { code, receiver, name, contract, url, partnerKey, addedAt } = destination;
  await tx.run(sql`
    insert into exchange.streams (contract, lane)
    select ${contract}, lane from unnest(${[...lanes]}::text[]) as lane
        on conflict (contract, lane) do nothing
  `);
  await tx.run(sql`
    insert into exchange.destinations (code, receiver, name_zh, name_en, contract, url, partner_key, added_at)
    values (${code}, ${receiver ?? null}, ${name.zh}, ${name.en}, ${contract}, ${url}, ${partnerKey}, ${addedAt})
        on conflict (code) do update
       set url = excluded.url, partner_key = excluded.partner_key, name_zh = excluded.name_zh,
           name_en = excluded.name_en
  `);
  await tx.run(sql`
    insert into exchange.deliveries (destination, stream_no)
    select ${code}, stream_no from exchange.streams where contract = ${contract}
        on conflict (destination, stream_no) do nothing
  `);
}

export function listDeliveries(
  db: Pick<Database, 'many'>,
  destination: string,
): Promise<Delivery[]> {
  return db.many<Delivery>(sql`
    select destination, deliveries.stream_no as "streamNo", lane, last_pos as "lastPos", acknowledged,
           next_pos as "nextPos", failures, retry_at as "retryAt"
      from exchange.deliveries
      join exchange.streams on streams.stream_no = deliveries.stream_no
     where destination = ${destination}
     order by lane
     limit 100
  `);
}
