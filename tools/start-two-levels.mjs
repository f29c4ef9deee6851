// `npm run start:two-levels`: a ministry and a province on this machine, made known to each other by their operators. For
// development: cases that escalate go on above, and what is decided there comes down. Both run with the demonstration officers, and each has an outside world of its own.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { rootFolder as root } from './setup/run-program.mjs';

const first = Number(process.env.PORT || 8080);
const data = process.env.DATA_FOLDER || join(root, '.data', 'two-levels');
// The same at every start; a deployment agrees on a random one.
const levelKey = createHash('sha256').update(`levels ${data}`).digest('hex');
const levels = {
  ministry: levelAt({
    code: 'ministry',
    offset: 0,
    operator: '100005',
    security: '100015',
    other: 'guangdong:below',
  }),
  province: levelAt({
    code: 'guangdong',
    offset: 10,
    operator: '441012',
    security: '441014',
    region: '440000',
    other: 'ministry:above',
  }),
};

const start = pathToFileURL(join(root, 'tools', 'start.mjs')).pathname;
const children = [];
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(0));
// The second finds packages and pages made ready by the first.
for (const level of Object.values(levels)) {
  run(level);
  await untilReady(level);
}
await introduce(levels);
const { ministry, province } = levels;
console.log(`
公安部 Ministry    ${ministry.url}/console/exchange   (${ministry.operator})
省公安厅 Province  ${province.url}/console/exchange   (${province.operator})
省级办件自动上报部级，须报部审批的在部级办理，决定传回省级；Ctrl-C 同时停止。
Cases of the province are reported to the ministry; what the ministry decides is decided there and comes back. Ctrl-C stops both.
`);

function levelAt({ code, offset, operator, security, region = '', other }) {
  const port = first + offset;
  return {
    code,
    operator,
    security,
    url: `http://localhost:${port}`,
    outside: `http://localhost:${port + 2}`,
    exchange: `http://127.0.0.1:${port + 1}/exchange/v1`,
    env: {
      PORT: String(port),
      EXCHANGE_PORT: String(port + 1),
      OUTSIDE_WORLD_PORT: String(port + 2),
      EXCHANGE_CODE: code,
      PLATFORM_REGION: region,
      EXCHANGE_LEVELS: `${other}:${levelKey}`,
      DATA_FOLDER: join(data, code),
    },
  };
}

function run(level) {
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, ...level.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  child.on('exit', (code) => {
    if (!stopping) stopAll(code ?? 1);
  });
}

function stopAll(code) {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}

async function untilReady({ url }) {
  for (let attempt = 0; attempt < 600 && !stopping; attempt += 1) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await sleep(1_000);
  }
  throw new Error(`${url} did not start.`);
}

/** Each may deliver to the other; what the province is to report, and what both owe each other of cases that escalate. */
async function introduce({ ministry, province }) {
  const [above, below] = [await bothOf(ministry), await bothOf(province)];
  const path = '/api/operations/exchange';
  const keyOf = async ({ operator }) => (await operator('GET', `${path}/partners`)).ownKey;
  const known = {
    above: { code: ministry.code, name: { zh: '公安部', en: 'Ministry' }, key: await keyOf(above) },
    below: {
      code: province.code,
      name: { zh: '省公安厅', en: 'Province' },
      key: await keyOf(below),
    },
  };
  const letIn = (two, { code, name, key }) => agree(two, `${path}/partners/${code}`, { name, key });
  const owes = (two, code, { name, key }, more) =>
    agree(two, `${path}/destinations/${code}`, { name, key, ...more });
  await letIn(above, known.below);
  await letIn(below, known.above);
  const [up, down] = [{ url: ministry.exchange }, { url: province.exchange }];
  await owes(below, ministry.code, known.above, { ...up, contract: 'national-v1' });
  const carried = ({ code }) => ({ contract: `levels-${code}`, receiver: code });
  await owes(below, `${ministry.code}-cases`, known.above, { ...up, ...carried(ministry) });
  await owes(above, `${province.code}-cases`, known.below, { ...down, ...carried(province) });
}

/** One administrator proposes, another approves. */
async function agree({ operator, security }, path, body) {
  const { actId } = await operator('PUT', path, { ...body, reason: '演示环境' });
  await security('POST', `/api/officer/administrative-acts/${actId}/approval`, {});
}

async function bothOf(level) {
  const [operator, security] = [level.operator, level.security];
  return { operator: await signIn(level, operator), security: await signIn(level, security) };
}

/** A demonstration officer, by the password and the code that the outside world shows. */
async function signIn({ url, outside }, officer) {
  let cookie = '';
  const session = async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const password = process.env.DEMONSTRATION_PASSWORD || 'Tongban-demo-2026';
  const { challengeId } = await session('POST', '/api/officer-sessions', {
    officerNumber: officer,
    password,
  });
  const { items } = await (await fetch(`${outside}/authenticator/codes`)).json();
  const { code } = items.find(({ officerNumber }) => officerNumber === officer);
  await session('POST', `/api/officer-sessions/${challengeId}/second-factor`, { code });
  return session;
}
