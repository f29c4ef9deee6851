import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface TakenOrder {
  readonly orderId: string;
  readonly receiver: object;
}

/** A courier over real HTTP that takes orders, and fails when it is told to. */
export function fakeCourier() {
  const orders: TakenOrder[] = [];
  let failing = { status: 0, times: 0 };
  const server = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (failing.times > 0) {
        failing = { ...failing, times: failing.times - 1 };
        response.writeHead(failing.status).end();
        return;
      }
      orders.push(JSON.parse(Buffer.concat(chunks).toString()) as TakenOrder);
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ trackingNumber: 'KD-1' }));
    });
  });
  return {
    orders,
    start: () =>
      new Promise<string>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        });
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
    reset() {
      orders.length = 0;
      failing = { status: 0, times: 0 };
    },
    fail(status: number, times: number) {
      failing = { status, times };
    },
  };
}
