// `npm run bench -- tokens`: refresh, introspection, userinfo and client credentials, each beside the bare library.
import { measure, report, round, type Measured } from './cases/measure.ts';
import { Caller, clientOf } from './openid/flows.ts';
import { inTurns, type Spell } from './openid/in-turns.ts';
import { startTwoProviders, type ProviderUnderLoad } from './openid/two-providers.ts';

const clients = 32;
const seconds = Number(process.argv[2] ?? 10);

type Held = { access: string; refresh: string };
type Act = (caller: Caller, clientId: string, held: Held) => Promise<Held>;

const acts: Readonly<Record<string, Act>> = {
  refresh: (caller, clientId, { refresh }) =>
    caller.token(clientId, { grant_type: 'refresh_token', refresh_token: refresh }),
  async introspection(caller, clientId, held) {
    await caller.post('/openid/introspection', clientId, { token: held.access });
    return held;
  },
  async userinfo(caller, _clientId, held) {
    await caller.userinfo(held.access);
    return held;
  },
  async clientCredentials(caller, clientId, held) {
    await caller.token(clientId, { grant_type: 'client_credentials' });
    return held;
  },
};

const providers = await startTwoProviders('tokens', clients);
try {
  const ratios: Record<string, number> = {};
  const all = { ours: [] as Measured[], bare: [] as Measured[] };
  for (const [name, act] of Object.entries(acts)) {
    const { bare, ours } = await inTurns(
      providers,
      (provider, spell) => load(provider, act, spell),
      seconds,
    );
    all.bare.push(bare);
    all.ours.push(ours);
    ratios[name] = round(ours.perSecond / bare.perSecond);
    console.log(
      `${name}: ${Math.round(ours.perSecond)}/s, p99 ${ours.p99Ms} ms; bare ${Math.round(bare.perSecond)}/s`,
    );
  }
  // One of each, so that the cheapest does not hide the dearest.
  const together = (list: readonly Measured[]) =>
    list.length / list.reduce((sum, { perSecond }) => sum + 1 / perSecond, 0);
  const slowest = all.ours.reduce((worst, one) => (one.p99Ms > worst.p99Ms ? one : worst));
  report(
    'tokens',
    { ...slowest, perSecond: together(all.ours) },
    { name: 'bare oidc-provider in memory', perSecond: together(all.bare) },
    ratios,
  );
} finally {
  await providers.stop();
}

function load(
  { port, cookies, child }: ProviderUnderLoad,
  act: Act,
  spell: Spell,
): Promise<Measured> {
  return measure({
    clients,
    ...spell,
    serverPid: providers.postgresPid,
    programPid: child.pid,
    async client(index, run) {
      const caller = new Caller(port, cookies[index % cookies.length] ?? '');
      const clientId = clientOf(index);
      let held = await caller.signOn(clientId);
      while (!run.stopped) {
        const started = performance.now();
        held = await act(caller, clientId, held);
        run.done(performance.now() - started);
      }
      caller.close();
    },
  });
}
