import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { readStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import { apply, dogLicence, realPerson, stepUp } from '../applying.ts';
import { deskOf } from '../handling.ts';
import { officer, visitor, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const province = '11440000MB0TE00022';
const post = { organId: province, branchCode: 'CRJ', role: 'examiner', from: '2026-03-02' };
const number = '441099';

describe('accounts and posts of officers', () => {
  let platform: TestPlatform;
  let operator: Visitor;
  let security: Visitor;
  let auditor: Visitor;
  let password: string;
  let seed: string;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    operator = await officer(platform, '441012');
    auditor = await officer(platform, '441013');
    security = await officer(platform, '441014');
  });
  after(() => platform.stop());

  const propose = (path: string, body: object = {}, who = operator) =>
    who.send('POST', `/api/officer/officers${path}`, { body: { reason: '人事任免', ...body } });
  const approve = (actId: string, who = security) =>
    who.send('POST', `/api/officer/administrative-acts/${actId}/approval`, { body: {} });
  async function done(path: string, body: object = {}) {
    const proposed = await propose(path, body);
    assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
    const approved = await approve(proposed.body.actId);
    assert.equal(approved.status, 200, JSON.stringify(approved.body));
    return approved.body;
  }
  const refusal = async (path: string, body: object = {}, who = operator) => {
    const { status, body: problem } = await propose(path, body, who);
    return [status, problem.code];
  };
  async function signIn(who = { number, first: password, codes: seed }): Promise<Visitor | number> {
    const somebody = visitor(platform);
    const body = { officerNumber: who.number, password: who.first };
    const first = await somebody.send('POST', '/api/officer-sessions', { body });
    if (first.status >= 300) return first.status;
    const path = `/api/officer-sessions/${first.body.challengeId}/second-factor`;
    const code = codeOf(who.codes, platform.clock());
    const second = await somebody.send('POST', path, { body: { code } });
    return second.status < 300 ? somebody : second.status;
  }

  it('are made by two administrators of the province, and by nobody alone', async () => {
    const body = { officerNumber: number, name: '顾新民', post };
    const strangers = await officer(platform, '611012');
    assert.deepEqual(await refusal('', body, strangers), [403, 'identity/not-in-your-province']);
    assert.deepEqual(await refusal('', body, auditor), [403, 'http/not-permitted']);
    assert.deepEqual(await refusal('', { ...body, post: { ...post, role: 'king' } }), [
      409,
      'identity/post-not-possible',
    ]);
    const proposed = await propose('', body);
    assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
    const { actId } = proposed.body;
    assert.equal((await auditor.get(`/api/officer/officers/${number}`)).status, 404, 'not yet');
    assert.equal((await approve(actId, operator)).status, 403);
    const elsewhere = await approve(actId, await officer(platform, '611014'));
    assert.deepEqual(
      [elsewhere.status, elsewhere.body.code],
      [403, 'identity/not-in-your-province'],
    );
    const approved = await approve(actId);
    assert.equal(approved.status, 200, JSON.stringify(approved.body));
    [password = '', seed = ''] = String(approved.body.secret).split(' / ');

    const file = (await auditor.get(`/api/officer/officers/${number}`)).body;
    assert.deepEqual([file.name, file.posts[0].role], ['顾新民', 'examiner']);
    const entered = await signIn();
    assert.ok(typeof entered !== 'number', 'signs in with what was said once');
    assert.equal((await entered.get('/api/officer/queue')).status, 200);
    assert.deepEqual(await refusal('', body), [409, 'identity/officer-number-taken']);
    const book = await readStream(platform.db, `administration/${actId}`);
    assert.deepEqual(
      book.map(({ type }) => type),
      ['ActProposed', 'ActApproved'],
    );
    assert.ok(!JSON.stringify(book).includes(password), 'the secret is in no book');
  });

  it('get and lose posts by two, and no two posts that must be apart', async () => {
    const path = `/${number}/appointments`;
    assert.deepEqual(await refusal(path, { post: { ...post, role: 'auditor' } }), [
      409,
      'identity/post-not-possible',
    ]);
    assert.deepEqual(await refusal(path, { post }), [409, 'identity/post-not-possible']);
    const second = { ...post, role: 'inspector' };
    await done(path, { post: second });
    const posts = async () =>
      (await auditor.get(`/api/officer/officers/${number}`)).body.posts.map(
        ({ role }: { role: string }) => role,
      );
    assert.deepEqual((await posts()).sort(), ['examiner', 'inspector']);
    await done(`/${number}/appointment-endings`, { post: second, lastOn: '2026-03-02' });
    platform.clock.advance(24 * 3_600_000);
    operator = await officer(platform, '441012');
    security = await officer(platform, '441014');
    auditor = await officer(platform, '441013');
    assert.deepEqual(await posts(), ['examiner']);
    assert.deepEqual(
      await refusal(`/${number}/appointment-endings`, { post: second, lastOn: '2026-03-02' }),
      [409, 'identity/post-not-held'],
    );
  });

  it('are closed by two, at once everywhere, and opened again by two', async () => {
    const entered = await signIn();
    assert.ok(typeof entered !== 'number');
    assert.deepEqual(await refusal(`/${number}/enablement`), [
      409,
      'identity/officer-not-possible-now',
    ]);
    await done(`/${number}/disablement`);
    assert.equal((await entered.get('/api/officer/queue')).status, 401);
    assert.ok((await auditor.get(`/api/officer/officers/${number}`)).body.disabledAt);
    assert.equal(await signIn(), 401, 'the right password opens nothing');
    assert.deepEqual(await refusal(`/${number}/disablement`), [
      409,
      'identity/officer-not-possible-now',
    ]);
    await done(`/${number}/enablement`);
    platform.clock.advance(61_000);
    assert.ok(typeof (await signIn()) !== 'number');
  });

  it('belong to a person, who keeps out of their own affairs from then on', async () => {
    const nanshan = {
      organId: '11440305MB0TE00040',
      branchCode: 'all',
      role: 'acceptor',
      from: '2026-03-02',
    };
    const body = { officerNumber: '443099', name: people.M.name, post: nanshan };
    const made = await done('', body);
    const [first = '', codes = ''] = String(made.secret).split(' / ');
    const acceptor = await signIn({ number: '443099', first, codes });
    assert.ok(typeof acceptor !== 'number');
    const zhu = await realPerson(platform, people.M);
    const early = await zhu.send('POST', '/api/own-post/codes');
    assert.equal(early.status, 403, 'not before she was seen to be the person');
    await stepUp(zhu, people.M);
    const { caseId } = await apply(zhu, dogLicence);
    const link = (code: string) =>
      acceptor.send('POST', '/api/officer/own-person', { body: { code } });
    const wang = await realPerson(platform, people.A);
    await stepUp(wang, people.A);
    const his = (await wang.send('POST', '/api/own-post/codes')).body.code;
    assert.equal((await link(his)).body.code, 'identity/link-name-differs');
    const hers = (await zhu.send('POST', '/api/own-post/codes')).body.code;
    const answers = await Promise.all(Array.from({ length: 5 }, () => link(hers)));
    assert.equal(answers.filter(({ status }) => status === 204).length, 1);
    assert.equal((await zhu.get('/api/own-post')).body.officerNumber, '443099');

    const desk = deskOf(platform);
    const refused = await desk.tryAs(acceptor, caseId, 'receipt');
    assert.deepEqual([refused.status, refused.body.code], [403, 'cases/recusal']);
    await desk.act('acceptor', caseId, 'receipt');
  });

  it('are not decided about by whom they concern', async () => {
    const proposed = await propose('/441014/disablement');
    assert.equal(proposed.status, 201);
    const own = await approve(proposed.body.actId);
    assert.deepEqual([own.status, own.body.code], [403, 'identity/approver-not-another']);
  });
});

/** RFC 6238 with SHA-1, six digits and thirty seconds, as every authenticator reckons. */
function codeOf(base32: string, at: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32].map((one) => letters.indexOf(one).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.parse(at) / 30_000)));
  const digest = createHmac('sha1', key).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
