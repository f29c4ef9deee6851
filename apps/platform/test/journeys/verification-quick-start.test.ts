import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { verificationProblems } from '@tongban/verification';
import {
  createVerificationClient,
  VerificationRefused,
  type VerificationClient,
} from '@tongban/verification-client';
import { people } from '@tongban/testing';
import { realPerson } from '../applying.ts';
import { officer } from '../people.ts';
import { verificationKey } from '../verification-key.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const guide = await readFile(new URL('../../../../docs/verification.md', import.meta.url), 'utf8');
const asking = {
  purpose: 'service-handling',
  legalBasis: '国务院令第716号第十条',
  matter: '2026-000123',
};

/** What only officers meet. */
const forOfficers =
  /contract-|tenant-|system-(key-)?unknown|key-change-|alarm-|changed-|approver-|head-|not-your-organ|terms-|reason-/;

describe('the quick start of docs/verification.md, with the sandbox', () => {
  let platform: TestPlatform;
  let client: VerificationClient;
  before(async () => {
    platform = await testPlatform(new Date().toISOString());
    const operator = await officer(platform, '100005');
    const security = await officer(platform, '100015');
    const { keyId, secret } = await verificationKey({ operator, security }, 'sandbox-01');
    client = createVerificationClient({
      url: platform.url.replace('localhost', '127.0.0.1'),
      system: 'sandbox-01',
      keyId,
      algorithm: 'HMAC-SM3',
      key: Buffer.from(secret, 'hex'),
    });
  });
  after(() => platform.stop());

  it('answers about every person of its table as the table says', async () => {
    const rows = [
      ...guide.matchAll(/^\| (测试.) +\| (\d{17}[\dX]) +\| (\S+) +\| (\d{11}) +\| (\w+)/gm),
    ];
    assert.equal(rows.length, 3, 'the persons stand in the guide');
    for (const [, name = '', number = '', validUntil = '', phone = '', expected] of rows) {
      const person = { name, number };
      assert.equal((await client.verifyNameAndNumber(asking, person)).result, expected);
      const withDay = await client.verifyNameNumberAndValidity(asking, { ...person, validUntil });
      assert.equal(withDay.result, expected);
      const withPhone = await client.verifyNameNumberAndPhone(asking, { ...person, phone });
      assert.equal(withPhone.result, expected);
    }
    const nobody = { name: '无此人', number: '440308199901010012' };
    assert.equal((await client.verifyNameAndNumber(asking, nobody)).result, 'no_match');
  });

  it('answers about its documents, enterprise and credential', async () => {
    const documents = [
      ['passport', 'E00000001', '测试甲'],
      ['from-hong-kong-macao-permit', 'H00000001', '测试丁'],
      ['from-taiwan-permit', '00000001', '测试戊'],
      ['foreign-permanent-residence', '911840198101010010', 'Test Person'],
    ] as const;
    for (const [documentType, number, name] of documents) {
      assert.ok(guide.includes(number), number);
      const answer = await client.verifyDocument(asking, { documentType, number, name });
      assert.equal(answer.result, 'match', documentType);
    }
    const enterprise = {
      creditCode: '91440300MA5EXAMP0C',
      enterpriseName: '测试科技有限公司',
      representativeName: '测试甲',
      representativeNumber: '110101199003070134',
    };
    const answer = await client.verifyEnterpriseAndRepresentative(asking, enterprise);
    assert.equal(answer.result, 'match');
    const credential = { credential: 'sandbox-credential-0001' };
    const identity = await client.verifyNetworkIdentity(asking, credential);
    assert.match(identity.pseudonym ?? '', /^[a-z2-7]{26}$/);
  });

  it('is what a relying system does, at its own desk in the outside world', async () => {
    const ask = async (name: string, number: string) => {
      const answer = await fetch(`${platform.outsideWorldUrl}/verification-desk`, {
        method: 'POST',
        body: new URLSearchParams({ name, number, matter: '2026-000123' }),
      });
      return /<p role="status">\s*([^<]+?)\s*</.exec(await answer.text())?.[1];
    };
    assert.equal(await ask(people.A.name, people.A.idNumber), '一致');
    assert.equal(await ask('王大明', people.A.idNumber), '不一致');
    assert.match((await ask(people.A.name, '440305199001019911')) ?? '', /校验码/);
    const wang = await realPerson(platform, people.A);
    const { records } = (await wang.send('POST', '/api/data-copies')).body;
    const { rows } = records.find(({ code }: { code: string }) => code === 'verifications');
    assert.ok(rows.length > 0, 'the copy of Wang’s data names who asked');
  });

  it('gives a proof of each receipt a moment later', async () => {
    const person = { name: '测试甲', number: '110101199003070134' };
    const { receipt } = await client.verifyNameAndNumber(asking, person);
    let found: { proof?: { path: string[] } } | undefined;
    for (let attempt = 0; attempt < 50 && found === undefined; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      found = await client.getReceipt(receipt).then(
        (value) => value as typeof found,
        () => undefined,
      );
    }
    assert.ok(found?.proof !== undefined);
  });

  it('has every refusal that can be met in its error catalogue', async () => {
    const missing = Object.keys(verificationProblems).filter(
      (code) => !forOfficers.test(code) && !guide.includes(`\`${code}\``),
    );
    assert.deepEqual(missing, []);
    await assert.rejects(
      client.verifyNameAndNumber(
        { ...asking, purpose: 'marketing' },
        { name: '测试甲', number: '110101199003070134' },
      ),
      (error) => error instanceof VerificationRefused && guide.includes(error.code),
    );
  });
});
