import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { CaseId } from '@tongban/cases';
import type { Branded, Instant } from '@tongban/kernel';

export type OrderId = Branded<'OrderId'>;

export interface Order {
  readonly orderId: OrderId;
  readonly caseId: CaseId;
  readonly applicantId: string;
  readonly organId: string;
  readonly addressId: string;
  readonly state: 'to-order' | 'ordered' | 'given-up';
  readonly trackingNumber: string | null;
}

const columns = sql`
  order_id as "orderId", case_id as "caseId", applicant_id as "applicantId", organ_id as "organId",
  address_id as "addressId", state, tracking_number as "trackingNumber"
`;

/** One order for one case event; told again, nothing is added. */
export async function insertOrder(
  tx: Queryable,
  order: Pick<Order, 'orderId' | 'caseId' | 'applicantId' | 'organId' | 'addressId'> & {
    cause: string;
    now: Instant;
  },
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into delivery.orders
      (order_id, case_id, cause, applicant_id, organ_id, address_id, state, created_at)
    values
      (${order.orderId}, ${order.caseId}, ${order.cause}, ${order.applicantId}, ${order.organId},
       ${order.addressId}, 'to-order', ${order.now})
    on conflict (cause) do nothing
  `);
  return added === 1;
}

export function findOrder(db: Queryable, orderId: string): Promise<Order | undefined> {
  return db.maybeOne<Order>(
    sql`select ${columns} from delivery.orders where order_id = ${orderId}`,
  );
}

/** The latest order of a case. */
export function findOrderOfCase(db: Queryable, caseId: string): Promise<Order | undefined> {
  return db.maybeOne<Order>(sql`
    select ${columns} from delivery.orders
     where case_id = ${caseId}
     order by created_at desc, order_id desc
     limit 1
  `);
}

export async function markOrdered(
  db: Queryable,
  { orderId, trackingNumber, now }: { orderId: OrderId; trackingNumber: string; now: Instant },
): Promise<void> {
  await db.run(sql`
    update delivery.orders
       set state = 'ordered', tracking_number = ${trackingNumber}, ordered_at = ${now}
     where order_id = ${orderId} and state = 'to-order'
  `);
}

export async function markGivenUp(db: Queryable, orderId: OrderId): Promise<void> {
  await db.run(sql`
    update delivery.orders set state = 'given-up' where order_id = ${orderId} and state = 'to-order'
  `);
}
