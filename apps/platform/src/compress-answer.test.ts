import assert from 'node:assert/strict';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { compressAnswer } from './compress-answer.ts';

const text = '办事指南 guide '.repeat(200);

describe('a page from somebody else', () => {
  it('leaves compressed, whole and with its own status and headers', async () => {
    const answer = await ask((_request, response) => {
      response.writeHead(201, { 'content-type': 'text/html', 'set-cookie': ['a=1', 'b=2'] });
      response.write(text.slice(0, 100));
      response.end(text.slice(100));
    });
    assert.equal(answer.status, 201);
    assert.deepEqual(answer.headers['set-cookie'], ['a=1', 'b=2']);
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.ok(answer.body.length < 500);
    assert.equal(gunzipSync(answer.body).toString(), text);
  });

  it('leaves as it is when it is small, no text, empty, or the reader takes no gzip', async () => {
    const small = await ask((_q, response) =>
      response.setHeader('content-type', 'text/html').end('ok'),
    );
    assert.equal(small.body.toString(), 'ok');
    const picture = await ask((_q, response) =>
      response.setHeader('content-type', 'image/png').end(text),
    );
    assert.equal(picture.body.toString(), text);
    const empty = await ask((_q, response) => response.writeHead(303, { location: '/x' }).end());
    assert.equal(empty.status, 303);
    assert.equal(empty.headers.location, '/x');
    const plain = await ask(
      (_q, response) => response.setHeader('content-type', 'text/html').end(text),
      {},
    );
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body.toString(), text);
  });
});

async function ask(
  answer: RequestListener,
  headers: Record<string, string> = { 'accept-encoding': 'br, gzip' },
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
  const server = createServer((incoming, response) => {
    compressAnswer(incoming, response);
    answer(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    return await new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      sent.on('error', reject);
      sent.end();
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
