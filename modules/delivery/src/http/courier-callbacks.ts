import { Readable } from 'node:stream';
import { declareProblems, InstantText, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { parseInstant } from '@tongban/kernel';
import type { DeliveryParts } from '../delivery-parts.ts';
import { checkSignature } from '../check-signature.ts';
import { parcelEventKinds } from '../domain/parcel-event.ts';
import { deliveryProblems } from '../problems.ts';
import { takeCallback } from '../take-callback.ts';

const CallbackBody = Type.Object({
  eventId: Type.String({ minLength: 1, maxLength: 100 }),
  orderId: Type.String({ minLength: 1, maxLength: 100, pattern: '^[0-9a-f-]{36}$' }),
  trackingNumber: Type.String({ minLength: 1, maxLength: 40 }),
  kind: oneOf(parcelEventKinds),
  at: InstantText,
  text: Type.String({ maxLength: 300 }),
});

const largestReport = 16 * 1024;

/** Where the courier reports. Not under a session: every report is signed, and nothing unsigned is even parsed. */
export async function courierCallbackRoutes(app: Server, parts: DeliveryParts): Promise<void> {
  const signatures = new WeakMap<object, string>();

  app.post(
    '/api/courier-callbacks',
    {
      bodyLimit: largestReport,
      schema: {
        operationId: 'reportParcelEvent',
        summary: 'A signed report of the courier; in any order, any number of times',
        description:
          'x-courier-signature is the hexadecimal HMAC-SHA256 over `<x-courier-timestamp>.<body>`.',
        tags: ['delivery'],
        body: CallbackBody,
        response: {
          200: Type.Object({ accepted: Type.Boolean(), repeated: Type.Boolean() }),
          ...declareProblems(
            deliveryProblems,
            'delivery/callback-not-authentic',
            'delivery/callback-too-old',
            'delivery/order-unknown',
            'delivery/tracking-number-differs',
            'delivery/event-id-reused',
          ),
        },
      },
      config: { permission: 'http.public' },
      // The signature is over the bytes as sent, so they are looked at before anything is made of them.
      async preParsing(request, _reply, payload) {
        const rawBody = await collect(payload as AsyncIterable<Uint8Array>);
        const signature = unwrap(
          checkSignature(
            {
              timestamp: headerOf(request.headers['x-courier-timestamp']),
              signature: headerOf(request.headers['x-courier-signature']),
              rawBody,
            },
            { secret: parts.settings.callbackSecret, now: parts.clock() },
          ),
          deliveryProblems,
        );
        signatures.set(request, signature);
        return Readable.from([rawBody]);
      },
    },
    async (request) => {
      const at = parseInstant(request.body.at);
      const signature = signatures.get(request);
      if (at === undefined || signature === undefined) throw new Error('Checked before.');
      const taken = await takeCallback(parts, { ...request.body, at }, signature);
      return { accepted: true, ...unwrap(taken, deliveryProblems) };
    },
  );
}

async function collect(payload: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of payload) {
    bytes += chunk.length;
    // What is longer than a report cannot be one; its signature will not fit what is left of it.
    if (bytes > largestReport) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
