import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { generateSm2Key } from '@tongban/crypto';
import {
  createReceiver,
  receptionMigrations,
  type Receiver,
  type ReceiverAnswer,
} from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { checkReceiver, signerOf } from './conformance/run.ts';

describe('the conformance test of a receiver', async () => {
  const { url } = await testDatabase({ after }, [receptionMigrations]);
  const ours = generateSm2Key().privateKey;
  const theirs = signerOf(generateSm2Key().privateKey);
  const receiver = createReceiver({
    databaseUrl: url,
    code: 'ministry',
    signer: theirs,
    clock: systemClock,
    partnerKey: (code) => (code === 'legacy' ? ours.publicKey : undefined),
  });
  after(() => receiver.close());

  const faultsOf = async (spoilt: Partial<Receiver> = {}) => {
    const server = createServer((request, response) => {
      void answerBy({ ...receiver, ...spoilt }, request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const outcomes = await checkReceiver({
      url: `http://127.0.0.1:${port}/exchange/v1`,
      receiver: 'ministry',
      receiverKey: Buffer.from(theirs.signingKey.point).toString('hex'),
      sender: 'legacy',
      signer: signerOf(ours),
    });
    server.closeAllConnections();
    server.close();
    return outcomes.filter(({ fault }) => fault !== undefined);
  };

  it('finds nothing wrong with our own, also the second time', async () => {
    assert.deepEqual(await faultsOf(), []);
    assert.deepEqual(await faultsOf(), []);
  });

  it('sees a receiver that gives a new receipt for a batch it knows', async () => {
    let turn = 0;
    const faults = await faultsOf({
      async receive(headers, bytes) {
        const answer = await receiver.receive(headers, bytes);
        turn += 1;
        return { ...answer, body: `${answer.body}${' '.repeat(turn)}` };
      },
    });
    assert.ok(faults.some(({ en }) => en.startsWith('the same batch again')));
  });

  it('sees a receiver that does not look at signatures, and one that takes what was altered', async () => {
    const faults = await faultsOf({
      receive: async (headers, bytes) => careless(await receiver.receive(headers, bytes)),
    });
    const seen = faults.map(({ en }) => en).join('\n');
    assert.match(seen, /what somebody else signed/);
    assert.match(seen, /one changed byte/);
  });
});

function careless(answer: ReceiverAnswer): ReceiverAnswer {
  return answer.status === 403 || answer.body.includes('digest-differs')
    ? { ...answer, status: 200 }
    : answer;
}

async function answerBy(
  receiver: Receiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const question = request.url!.split('/').at(-1)!;
  const { status, contentType, body } =
    question === 'batches'
      ? await receiver.receive(request.headers as Record<string, string>, bytes)
      : await receiver.answer(question as 'buckets', bytes.toString('utf8'));
  response.writeHead(status, { 'content-type': contentType }).end(body);
}
