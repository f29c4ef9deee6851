import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { ParcelEvent } from '../domain/parcel-event.ts';

const columns = sql`
  e.event_id as "eventId", e.order_id as "orderId", e.tracking_number as "trackingNumber", e.kind,
  e.happened_at as at, e.text
`;

const mostOfOrder = 500;

export async function insertParcelEvent(
  tx: Queryable,
  event: ParcelEvent & { digest: string; receivedAt: Instant },
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into delivery.parcel_events
      (event_id, order_id, tracking_number, kind, happened_at, text, digest, received_at)
    values
      (${event.eventId}, ${event.orderId}, ${event.trackingNumber}, ${event.kind}, ${event.at},
       ${event.text}, ${event.digest}, ${event.receivedAt})
    on conflict (event_id) do nothing
  `);
  return added === 1;
}

export async function digestOfEvent(tx: Queryable, eventId: string): Promise<string | undefined> {
  const row = await tx.maybeOne<{ digest: string }>(
    sql`select digest from delivery.parcel_events where event_id = ${eventId}`,
  );
  return row?.digest;
}

export function listParcelEvents(db: Queryable, orderId: string): Promise<ParcelEvent[]> {
  return db.many<ParcelEvent>(sql`
    select ${columns} from delivery.parcel_events e
     where e.order_id = ${orderId}
     order by e.happened_at, e.event_id
     limit ${mostOfOrder}
  `);
}

/** Reports of which nothing has come yet. */
export function listUndecided(db: Queryable, orderId: string): Promise<ParcelEvent[]> {
  return db.many<ParcelEvent>(sql`
    select ${columns} from delivery.parcel_events e
     where e.order_id = ${orderId}
       and not exists (select from delivery.parcel_event_outcomes o where o.event_id = e.event_id)
     order by e.happened_at, e.event_id
     limit ${mostOfOrder}
  `);
}

export async function keepOutcome(
  db: Queryable,
  { eventId, outcome, now }: { eventId: string; outcome: string; now: Instant },
): Promise<void> {
  await db.run(sql`
    insert into delivery.parcel_event_outcomes (event_id, outcome, decided_at)
    values (${eventId}, ${outcome}, ${now})
    on conflict (event_id) do nothing
  `);
}
