import Type from 'typebox';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { courierPage } from './courier-page.ts';

const strict = { additionalProperties: false } as const;
const AddressSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    phone: Type.String({ minLength: 3, maxLength: 30 }),
    address: Type.String({ minLength: 1, maxLength: 300 }),
  },
  strict,
);
const OrderBody = Type.Object(
  {
    orderId: Type.String({ minLength: 1, maxLength: 100 }),
    sender: AddressSchema,
    receiver: AddressSchema,
    callbackUrl: Type.String({ pattern: '^https?://', maxLength: 500 }),
  },
  strict,
);
const OrderParams = Type.Object({ orderId: Type.String({ maxLength: 100 }) });
const StepBody = Type.Object({
  kind: Type.Union([
    Type.Literal('collected'),
    Type.Literal('in-transit'),
    Type.Literal('out-for-delivery'),
    Type.Literal('signed'),
    Type.Literal('attempt-failed'),
    Type.Literal('returned'),
  ]),
});
const AutomaticBody = Type.Object({
  everySeconds: Type.Union([
    Type.Literal('0'),
    Type.Literal('2'),
    Type.Literal('10'),
    Type.Literal('60'),
  ]),
});

const shownParcels = 50;

/** The courier: takes orders, moves parcels when told or by itself, and reports every step. */
export async function courierRoutes(app: Server, { courier, stopping }: World): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let everySeconds = 0;
  stopping.addEventListener('abort', () => clearInterval(timer));

  app.post(
    '/courier/orders',
    { schema: { body: OrderBody }, config: { system: 'courier' } },
    async (request, reply) => {
      const outcome = courier.order(request.body);
      if (outcome === 'conflict') return reply.code(409).send({ error: 'order-id-reused' });
      const { trackingNumber } = outcome.parcel;
      return reply.code(outcome.repeated ? 200 : 201).send({ trackingNumber });
    },
  );
  app.get('/courier/orders', async () => ({
    items: courier.list(shownParcels).map(({ order, trackingNumber, status }) => ({
      orderId: order.orderId,
      trackingNumber,
      status,
    })),
  }));
  app.get(
    '/courier/orders/:orderId',
    { schema: { params: OrderParams } },
    async (request, reply) => {
      const parcel = courier.find(request.params.orderId);
      if (parcel === undefined) return reply.code(404).send({ error: 'no-such-order' });
      return { ...parcel, callbacks: courier.callbacksOf(request.params.orderId) };
    },
  );
  app.post(
    '/courier/orders/:orderId/steps',
    { schema: { params: OrderParams, body: StepBody } },
    async (request, reply) => {
      const outcome = courier.advance(request.params.orderId, request.body.kind);
      if (outcome === 'no-such-order') return reply.code(404).send({ error: outcome });
      const fromPage = request.headers['content-type'] !== 'application/json';
      if (fromPage) return reply.redirect('/courier', 303);
      if (outcome === 'not-possible') return reply.code(409).send({ error: outcome });
      return reply.code(201).send(outcome);
    },
  );
  app.post(
    '/courier/orders/:orderId/reports',
    { schema: { params: OrderParams } },
    async (request, reply) => {
      courier.reportAgain(request.params.orderId);
      return reply.redirect('/courier', 303);
    },
  );
  app.post('/courier/automatic', { schema: { body: AutomaticBody } }, async (request, reply) => {
    clearInterval(timer);
    everySeconds = Number(request.body.everySeconds);
    if (everySeconds > 0) timer = setInterval(courier.advanceAll, everySeconds * 1000).unref();
    return reply.redirect('/courier', 303);
  });
  app.get('/courier', async (request, reply) => {
    const parcels = courier.list(shownParcels).map((parcel) => ({
      parcel,
      callbacks: courier.callbacksOf(parcel.order.orderId),
    }));
    const page = courierPage({ language: languageOf(request), parcels, everySeconds });
    return sendPage(request, reply, page, everySeconds > 0 ? everySeconds : undefined);
  });
}
