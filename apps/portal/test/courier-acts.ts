import assert from 'node:assert/strict';
import type { TestPlatform } from '@tongban/platform/testing';

/** Moves the only parcel of the outside world's courier to its receiver's signature. */
export async function deliver({ outsideWorldUrl }: TestPlatform): Promise<void> {
  const orders = await fetch(`${outsideWorldUrl}/courier/orders`);
  const { items } = (await orders.json()) as { items: { orderId: string }[] };
  assert.equal(items.length, 1);
  for (const kind of ['collected', 'in-transit', 'out-for-delivery', 'signed']) {
    const moved = await fetch(`${outsideWorldUrl}/courier/orders/${items[0]?.orderId}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind }),
    });
    assert.ok(moved.ok, `${kind}: ${moved.status}`);
  }
}
