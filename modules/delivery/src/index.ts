import type { MigrationSource } from '@tongban/database';

export type { DeliveryParts, DeliverySettings } from './delivery-parts.ts';
export { courierCallbackRoutes } from './http/courier-callbacks.ts';
export { deliveryRoutes } from './http/deliveries.ts';
export { applyParcelEventsJob } from './jobs/apply-parcel-events.ts';
export { handOverJob } from './jobs/hand-over.ts';
export { orderCourierJob } from './jobs/order-courier.ts';
export { deliveryPermissions } from './permissions.ts';
export { deliveryProblems } from './problems.ts';
export type { DeliveryProblemCode } from './problems.ts';
export { resultReadySubscription } from './subscriptions/on-result-ready.ts';
export { viewDelivery } from './view-delivery.ts';
export type { DeliveryView } from './view-delivery.ts';

export const deliveryMigrations: MigrationSource = {
  name: 'delivery',
  folder: new URL('./migrations/', import.meta.url),
};
