// `npm run bench -- signin`: silent sign-on to a system, from the browser's question to the tokens; beside it the bare library.
import { measure, report } from './cases/measure.ts';
import { Caller, clientOf } from './openid/flows.ts';
import { inTurns, type Spell } from './openid/in-turns.ts';
import { startTwoProviders, type ProviderUnderLoad } from './openid/two-providers.ts';

const clients = 32;
const seconds = Number(process.argv[2] ?? 14);

const providers = await startTwoProviders('signin', clients);
try {
  const { bare, ours } = await inTurns(providers, signOns, seconds);
  console.log(`limit: ${Math.round(bare.perSecond)} sign-ons/s, p99 ${bare.p99Ms} ms`);
  console.log(`${clients} browsers, 8 of 137 systems, fsync on`);
  report('signin', ours, { name: 'bare oidc-provider in memory', perSecond: bare.perSecond });
} finally {
  await providers.stop();
}

function signOns({ port, cookies, child }: ProviderUnderLoad, spell: Spell) {
  return measure({
    clients,
    ...spell,
    serverPid: providers.postgresPid,
    programPid: child.pid,
    async client(index, run) {
      const caller = new Caller(port, cookies[index % cookies.length] ?? '');
      for (let turn = index; !run.stopped; turn += 1) {
        const started = performance.now();
        await caller.signOn(clientOf(turn));
        run.done(performance.now() - started);
      }
      caller.close();
    },
  });
}
