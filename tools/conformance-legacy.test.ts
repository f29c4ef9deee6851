import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { newOutsideSecrets, startOutsideWorld, type OutsideWorld } from '@tongban/outside-world';
import { checkDroppedFile } from './conformance/dropped-file.ts';
import { checkLegacySystem } from './conformance/legacy.ts';
import type { Outcome } from './conformance/outcome.ts';

const whole = {
  caseNumber: 'SX-1',
  basicCode: '002009009000',
  organCode: '11440305MB0TE00040',
  appliedOn: '2026-03-25',
  acceptedOn: '2026-03-26',
};

describe('the conformance test of a system that cannot sign', () => {
  const secrets = newOutsideSecrets();
  let world: OutsideWorld;
  before(async () => {
    world = await startOutsideWorld({ port: 0, secrets });
    await give(
      Array.from({ length: 250 }, (_, index) => ({ ...whole, caseNumber: `SX-${index}` })),
    );
  });
  after(() => world.stop());

  const give = async (cases: object[]) => {
    const { status } = await fetch(`${world.url}/legacy-province/own-cases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cases }),
    });
    assert.equal(status, 204);
  };
  const look = () =>
    checkLegacySystem({ url: `${world.url}/legacy-province`, key: secrets.registryKey });

  it('finds nothing wrong with the one of the outside world', async () => {
    assert.deepEqual(faultsIn(await look()), []);
  });

  it('sees a system that answers anybody, leads in a ring and chokes on a call-back', async () => {
    const line = Object.entries(whole)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    const server = createServer((request, response) => {
      if (request.method === 'GET')
        return void response.end(`<cases next="1"><case${line}/></cases>`);
      response.writeHead(500).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const seen = faultsIn(await checkLegacySystem({ url: `http://127.0.0.1:${port}`, key: 'k' }));
    server.closeAllConnections();
    server.close();
    assert.deepEqual(
      seen.map((en) => en.split(',')[0]),
      [
        'leads from page to page to an end',
        'answers nobody without the key',
        'takes the status call-back',
        'refuses with 4xx a call-back it cannot read',
        'takes the catalogue',
      ],
    );
  });

  it('names the case and the column of what cannot be read', async () => {
    await give([{ ...whole, caseNumber: 'SX-13', acceptedOn: '2026-13-01' }]);
    const faults = (await look()).flatMap(({ fault }) => fault ?? []);
    assert.match(faults.join('\n'), /SX-13: day-wrong, 受理日期/);
  });
});

it('reads a file as it will be read when it is dropped, and names line and column', () => {
  const head = '办件编号,基本编码,机构代码,申请日期,受理日期';
  const file = (line: string) => Buffer.from(`${head}\n${line}\n`);
  const good = 'SX-1,002009009000,11440305MB0TE00040,2026-03-25,2026-03-26';
  assert.deepEqual(faultsIn(checkDroppedFile('a.csv', file(good))), []);
  const [fault] = checkDroppedFile('a.CSV', file(good.replace('SX-1', ''))).flatMap(
    (one) => one.fault ?? [],
  );
  assert.match(fault ?? '', /^2, : value-missing, 办件编号/);
  assert.equal(faultsIn(checkDroppedFile('a.xml', file(good))).length, 2);
  assert.equal(faultsIn(checkDroppedFile('a.txt', file(good))).length, 2);
});

function faultsIn(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ en, fault }) => (fault === undefined ? [] : [en]));
}
